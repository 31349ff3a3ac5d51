import type { CustomersApi, NewAccount } from '../customers/index.ts';
import type { CustomerId } from '../kernel/index.ts';
import type { Tx } from '../platform/index.ts';
import type { SampleAccount, SampleCustomer } from './customers.ts';

const dayMilliseconds = 86_400_000;

/** A customer with what billing knows of the accounts, as of now. */
export async function addCustomer(
  customers: CustomersApi,
  tx: Tx,
  { phone, email, language, since, address, postcode, accounts, ...person }: SampleCustomer,
): Promise<void> {
  const { id } = await customers.createCustomer(tx, {
    ...person,
    spokenLanguage: language,
    writtenLanguage: language,
    customerSince: since,
    factsAsOf: tx.now,
    contactPoints: [
      { kind: 'phone', value: phone, preferred: false },
      ...(email ? [{ kind: 'email' as const, value: email, preferred: true }] : []),
    ],
  });
  const premise = await customers.createPremise(tx, { address, city: 'Harborview', postcode });
  for (const account of accounts) {
    await customers.createAccount(tx, {
      ...accountOf(account, id, since, tx.now),
      premises: [{ premiseId: premise.id, role: 'tenant' }],
    });
  }
}

const accountOf = (account: SampleAccount, customerId: CustomerId, openedOn: string, now: Date): NewAccount => ({
  customerId,
  openedOn,
  number: account.number,
  utility: account.utility,
  currency: 'USD',
  balanceMinor: account.balance,
  disputedMinor: account.disputed,
  lastBillMinor: account.lastBill,
  averageBillMinor: account.averageBill,
  disputedBillMinor: account.disputed > 0 ? account.lastBill : 0,
  averageBill3mMinor: account.averageBill,
  averageBill4mMinor: account.averageBill,
  averageBill12mMinor: account.averageBill,
  highestBill3mMinor: Math.max(account.lastBill, account.averageBill),
  minimumBillMinor: 2000,
  estimatedBillMinor: account.averageBill,
  ...usageOf(account),
  periodsWithLeak: account.lastBill > 2 * account.averageBill && account.utility === 'water' ? 1 : 0,
  billsLast12m: 12,
  overdueDays: account.balance > account.lastBill ? 30 : 0,
  backBilledMonths: 0,
  metered: true,
  ownerOccupied: true,
  minutesWithoutSupply: 0,
  interruptionPlanned: false,
  interruptionNoticeMinutes: 0,
  disconnectOn: account.disconnectInDays === null ? null : dateIn(account.disconnectInDays, now),
  factsAsOf: now,
});

/** One gallon a cent, one kilowatt-hour for eighteen: round enough to see at once that they are invented. */
function usageOf({ utility, averageBill, lastBill }: SampleAccount): Pick<NewAccount, 'normalUsage' | 'leakUsage'> {
  const use = (minor: number): number => (utility === 'water' ? minor : Math.round(minor / 18));
  return { normalUsage: use(averageBill), leakUsage: use(lastBill) };
}

const dateIn = (days: number, now: Date): string => new Date(now.getTime() + days * dayMilliseconds).toISOString().slice(0, 10);
