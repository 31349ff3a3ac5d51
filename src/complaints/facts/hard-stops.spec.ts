import type { CustomerId, PersonId } from '../../kernel/index.ts';
import type { HouseholdId, StaffLinks } from '../../staff/index.ts';
import { hardStopsOf } from './hard-stops.ts';

const frank = 'frank' as PersonId;
const customer = { id: 'maria' as CustomerId, householdId: 'oak' as HouseholdId };
const about = { complaint: { aboutPersonId: null, safety: 'none' }, customer, account: { legalHold: false } } as const;
const links = (more: Partial<StaffLinks> = {}): StaffLinks => ({
  customerIds: [],
  householdIds: [],
  acquaintanceIds: [],
  ...more,
});
const person = (more: Partial<StaffLinks> = {}) => ({ personId: frank, links: links(more) });
const none = { ownAccount: false, ownConduct: false, ownEscalation: false, legalHold: false, safetyOpen: false };

describe('what no rule can lift', () => {
  it('is nothing for a stranger', () => {
    expect(hardStopsOf(about, [person()])).toEqual(none);
  });

  it.each([
    ['their own account', { customerIds: [customer.id] }],
    ['an account of their household', { householdIds: [customer.householdId] }],
    ['an account of somebody they know', { acquaintanceIds: [customer.id] }],
  ])('is %s', (_, more) => {
    expect(hardStopsOf(about, [person(), person(more)])).toEqual({ ...none, ownAccount: true });
  });

  it('is a complaint about their own conduct', () => {
    expect(hardStopsOf({ ...about, complaint: { aboutPersonId: frank, safety: 'none' } }, [person()])).toEqual({
      ...none,
      ownConduct: true,
    });
  });

  it('is a legal hold of the account, and a danger that nobody has made safe', () => {
    const open = { ...about, complaint: { aboutPersonId: null, safety: 'open' }, account: { legalHold: true } } as const;
    expect(hardStopsOf(open, [person()])).toEqual({ ...none, legalHold: true, safetyOpen: true });
  });

  it('is nothing of a customer that nobody knows', () => {
    expect(hardStopsOf({ ...about, customer: null, account: null }, [person({ customerIds: [customer.id] })])).toEqual(none);
  });
});
