import { noDisconnectionPlanned, type FactReading, type SuppliedFacts } from '../../authority/index.ts';
import { monthsBetween } from '../../kernel/index.ts';
import type { Ground } from './ground.ts';

/** One reading for every fact that authority does not know by itself, null where nobody knows. A fact without its line does not compile. */
export const suppliedFactsOf = (ground: Ground): SuppliedFacts => ({
  ...aboutComplaint(ground),
  ...aboutCustomer(ground),
  ...aboutAccount(ground),
  ...aboutEmployee(ground),
});

type About<Source extends string> = {
  readonly [Id in keyof SuppliedFacts as Id extends `${Source}.${string}` ? Id : never]: SuppliedFacts[Id];
};

function aboutComplaint({ at, complaint, account, category, ...ground }: Ground): About<'complaint'> {
  const read = readingAt(at, 'complaint');
  return {
    'complaint.category': read(complaint.category),
    'complaint.utility': read(account?.utility ?? category?.utility),
    'complaint.channel': read(complaint.channel),
    'complaint.origin': read(complaint.origin),
    'complaint.severity': read(complaint.severity),
    'complaint.ageDays': read(daysBetween(complaint.receivedAt, at)),
    'complaint.reopenCount': read(complaint.reopenCount),
    'complaint.isWritten': read(written.includes(complaint.channel)),
    'complaint.workingDaysUnanswered': read(ground.workingDaysUnanswered),
    'complaint.reviewRequested': read(ground.isReviewRequested),
    'complaint.supervisorWanted': read(ground.isSupervisorAsked),
    'complaint.sameCategoryCount12m': read(account ? ground.sameCategory : null),
    'complaint.sameCauseCount12m': read(account && complaint.cause !== null ? ground.sameCause : null),
    'complaint.regulatorInvolved': read(ground.isRegulatorInvolved),
    'complaint.safetyOpen': read(complaint.safety === 'open'),
    'complaint.causeKnown': read(complaint.cause !== null),
    'complaint.cause': read(complaint.cause),
    'complaint.tags': read(complaint.flags),
  };
}

const written: readonly string[] = ['web', 'email', 'letter'];

/** A copy from billing is as old as its delivery, as for the account; a record of our own is as it is now. */
function aboutCustomer({ at, businessDay, customer, isVerified }: Ground): About<'customer'> {
  const read = customer?.factsAsOf ? readingAt(customer.factsAsOf, 'billing extract') : readingAt(at, 'customer record');
  return {
    'customer.segment': read(customer?.segment),
    'customer.vulnerable': read(customer?.vulnerable),
    'customer.tenureMonths': read(monthsSince(customer?.customerSince, businessDay)),
    'customer.verified': readingAt(at, 'contact')(isVerified),
  };
}

/** What billing delivered is as old as its delivery; without one nothing is known. */
function aboutAccount({ at, businessDay, account }: Ground): About<'account'> {
  const billed = account?.factsAsOf ? readingAt(account.factsAsOf, 'billing extract') : () => null;
  const disconnectInDays = account?.disconnectOn
    ? Math.max(0, daysApart(businessDay, account.disconnectOn))
    : noDisconnectionPlanned;
  return {
    'account.linked': readingAt(at, 'complaint')(account !== null),
    'account.balanceMinor': billed(account?.balanceMinor),
    'account.disputedMinor': billed(account?.disputedMinor),
    'account.lastBillMinor': billed(account?.lastBillMinor),
    'account.averageBillMinor': billed(account?.averageBillMinor),
    'account.disputedBillMinor': billed(account?.disputedBillMinor),
    'account.averageBill3mMinor': billed(account?.averageBill3mMinor),
    'account.averageBill4mMinor': billed(account?.averageBill4mMinor),
    'account.averageBill12mMinor': billed(account?.averageBill12mMinor),
    'account.highestBill3mMinor': billed(account?.highestBill3mMinor),
    'account.minimumBillMinor': billed(account?.minimumBillMinor),
    'account.estimatedBillMinor': billed(account?.estimatedBillMinor),
    'account.normalUsage': billed(account?.normalUsage),
    'account.leakUsage': billed(account?.leakUsage),
    'account.periodsWithLeak': billed(account?.periodsWithLeak),
    'account.billsLast12m': billed(account?.billsLast12m),
    'account.overdueDays': billed(account?.overdueDays),
    'account.backBilledMonths': billed(account?.backBilledMonths),
    'account.metered': billed(account?.metered),
    'account.ownerOccupied': billed(account?.ownerOccupied),
    'account.minutesWithoutSupply': billed(account?.minutesWithoutSupply),
    'account.interruptionPlanned': billed(account?.interruptionPlanned),
    'account.interruptionNoticeMinutes': billed(account?.interruptionNoticeMinutes),
    'account.activeMonths': readingAt(at, 'customer record')(monthsSince(account?.openedOn, businessDay)),
    'account.disconnectInDays': billed(disconnectInDays),
  };
}

/** Role, trainings and the day of hiring are kept under People, in our own records: what stands there stands now. */
function aboutEmployee({ at, businessDay, standing, isRegistrar }: Ground): About<'employee'> {
  const read = readingAt(at, 'staff directory');
  return {
    'employee.role': read(standing.person.role),
    'employee.trainings': read(standing.trainings),
    'employee.tenureMonths': read(monthsSince(standing.hiredOn, businessDay)),
    'employee.isRegistrar': readingAt(at, 'complaint')(isRegistrar),
  };
}

type Value = number | boolean | string | readonly string[];

/** Nothing, or nothing known, is no reading. */
const readingAt =
  (asOf: Date, source: string) =>
  <Known extends Value>(value: Known | null | undefined): FactReading<Known> | null =>
    value === null || value === undefined ? null : { value, asOf, source };

const dayMs = 86_400_000;

const daysBetween = (from: Date, to: Date): number => Math.max(0, Math.floor((to.getTime() - from.getTime()) / dayMs));

const daysApart = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

const monthsSince = (from: string | null | undefined, to: string): number | null => (from ? monthsBetween(from, to) : null);
