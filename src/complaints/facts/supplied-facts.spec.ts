import type { Ground } from './ground.ts';
import { suppliedFactsOf } from './supplied-facts.ts';

const at = new Date('2026-03-02T15:00:00Z');
const asOf = new Date('2026-03-01T04:00:00Z');
const ground = {
  at,
  businessDay: '2026-03-02',
  complaint: {
    category: 'high-bill',
    channel: 'phone',
    origin: 'CUSTOMER',
    severity: 3,
    receivedAt: new Date('2026-02-27T16:00:00Z'),
    reopenCount: 1,
    safety: 'none',
    cause: null,
    flags: ['repeated'],
  },
  category: { utility: 'water' },
  customer: { segment: 'residential', vulnerable: true, customerSince: '2019-05-03' },
  account: {
    utility: 'power',
    factsAsOf: asOf,
    balanceMinor: 1000,
    disputedMinor: null,
    lastBillMinor: 900,
    averageBillMinor: 800,
    disconnectOn: '2026-03-04',
    openedOn: '2024-03-03',
    averageBill3mMinor: 810,
    leakUsage: 20_000,
    minutesWithoutSupply: 750,
  },
  isVerified: true,
  isRegulatorInvolved: false,
  isReviewRequested: true,
  isSupervisorAsked: true,
  workingDaysUnanswered: 1,
  sameCategory: 2,
  sameCause: 0,
  standing: { person: { role: 'FRONTLINE' }, trainings: ['billing-basics'], hiredOn: '2022-03-14' },
  isRegistrar: true,
} as unknown as Ground;

const values = (changed: Partial<Ground> = {}): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(suppliedFactsOf({ ...ground, ...changed })).map(([id, reading]) => [id, reading?.value ?? null]),
  );

describe('the facts about a complaint', () => {
  it('are read from the complaint, the customer, the account and the employee', () => {
    expect(values()).toEqual({
      'complaint.category': 'high-bill',
      'complaint.utility': 'power',
      'complaint.channel': 'phone',
      'complaint.origin': 'CUSTOMER',
      'complaint.severity': 3,
      'complaint.ageDays': 2,
      'complaint.reopenCount': 1,
      'complaint.isWritten': false,
      'complaint.workingDaysUnanswered': 1,
      'complaint.reviewRequested': true,
      'complaint.supervisorWanted': true,
      'complaint.sameCategoryCount12m': 2,
      'complaint.sameCauseCount12m': null,
      'complaint.regulatorInvolved': false,
      'complaint.safetyOpen': false,
      'complaint.causeKnown': false,
      'complaint.cause': null,
      'complaint.tags': ['repeated'],
      'customer.segment': 'residential',
      'customer.vulnerable': true,
      'customer.tenureMonths': 81,
      'customer.verified': true,
      'account.linked': true,
      'account.balanceMinor': 1000,
      'account.disputedMinor': null,
      'account.lastBillMinor': 900,
      'account.averageBillMinor': 800,
      'account.disputedBillMinor': null,
      'account.averageBill3mMinor': 810,
      'account.averageBill4mMinor': null,
      'account.averageBill12mMinor': null,
      'account.highestBill3mMinor': null,
      'account.minimumBillMinor': null,
      'account.estimatedBillMinor': null,
      'account.normalUsage': null,
      'account.leakUsage': 20_000,
      'account.periodsWithLeak': null,
      'account.billsLast12m': null,
      'account.overdueDays': null,
      'account.backBilledMonths': null,
      'account.metered': null,
      'account.ownerOccupied': null,
      'account.minutesWithoutSupply': 750,
      'account.interruptionPlanned': null,
      'account.interruptionNoticeMinutes': null,
      'account.activeMonths': 23,
      'account.disconnectInDays': 2,
      'employee.role': 'FRONTLINE',
      'employee.trainings': ['billing-basics'],
      'employee.tenureMonths': 47,
      'employee.isRegistrar': true,
    });
  });

  it('are as old as billing’s delivery where they come from billing', () => {
    expect(suppliedFactsOf(ground)['account.balanceMinor']).toEqual({ value: 1000, asOf, source: 'billing extract' });
  });

  it('are as old as billing’s delivery where the customer is a copy of it, and as of now where the record is our own', () => {
    const copied = { ...ground, customer: { ...ground.customer, factsAsOf: asOf } } as Ground;
    for (const id of ['customer.segment', 'customer.vulnerable', 'customer.tenureMonths'] as const) {
      expect(suppliedFactsOf(copied)[id]).toMatchObject({ asOf, source: 'billing extract' });
      expect(suppliedFactsOf(ground)[id]).toMatchObject({ asOf: at, source: 'customer record' });
    }
    expect(suppliedFactsOf(copied)['customer.verified']?.asOf).toBe(at);
    expect(suppliedFactsOf(copied)['employee.trainings']).toMatchObject({ asOf: at, source: 'staff directory' });
  });

  it('say nothing of a customer and an account that nobody knows, except that none is linked', () => {
    const unknown = values({ customer: null, account: null });
    expect(unknown['complaint.utility']).toBe('water');
    expect(unknown['account.linked']).toBe(false);
    for (const id of ['customer.segment', 'customer.tenureMonths', 'account.balanceMinor', 'account.disconnectInDays'])
      expect(unknown[id]).toBeNull();
  });

  it('say nothing of bills that were never delivered', () => {
    const never = { ...ground, account: { ...ground.account, factsAsOf: null } } as Ground;
    expect(suppliedFactsOf(never)['account.balanceMinor']).toBeNull();
  });
});
