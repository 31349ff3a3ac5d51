import type { CustomerId } from '../../kernel/index.ts';
import { checkLink, toStaffLinks, type HouseholdId, type LinkTarget } from './link.ts';

const customerId = 'c' as CustomerId;
const householdId = 'h' as HouseholdId;
const link = (more: Partial<LinkTarget>): LinkTarget => ({ customerId: null, householdId: null, relation: 'household', ...more });

test('a link names one customer, or one household', () => {
  expect(() => checkLink(link({ customerId, relation: 'self' }))).not.toThrow();
  expect(() => checkLink(link({ householdId }))).not.toThrow();
  for (const bad of [link({}), link({ customerId, householdId }), link({ householdId, relation: 'acquaintance' })]) {
    expect(() => checkLink(bad)).toThrow(expect.objectContaining({ code: 'link-names-one' }));
  }
});

test('acquaintances are kept apart from the own and the household’s', () => {
  const links = [
    link({ customerId, relation: 'self' }),
    link({ householdId }),
    link({ customerId: 'x' as CustomerId, relation: 'acquaintance' }),
  ];
  expect(toStaffLinks(links)).toEqual({ customerIds: ['c'], householdIds: ['h'], acquaintanceIds: ['x'] });
});
