import { type Counter, type CounterKey, counterKey } from './counter.ts';
import type { FactReading, FactReadings } from './facts.ts';
import { ledgerMeasures, type LedgerFactId } from './ledger-facts.ts';
import { paidUnder, type Given } from './paid-under.ts';
import type { Situation } from './question.ts';

/** What the ledger says about one counter; null when there is nobody to count for. */
export type Used = { readonly sumMinor: number; readonly count: number } | null;

export type LedgerReading = {
  readonly used: Readonly<Partial<Record<CounterKey, Used>>>;
  /** What was given on the same subject and still counts. */
  readonly given: readonly Given[];
};

type FromLedger = Pick<Situation, 'used' | 'paidUnder'> & { readonly facts: FactReadings };

const source = 'allowance ledger';

/** The counters behind the catalogue's own facts; caps of a ruleset may ask for more. */
export const countersOfFacts: readonly Counter[] = Object.values(ledgerMeasures).map(({ counter }) => counter);

/** The ledger's part of a situation. */
export function fromLedger({ used, given }: LedgerReading, at: Date): FromLedger {
  const reading = (value: number): FactReading<number> => ({ value, asOf: at, source });
  const facts: Partial<Record<LedgerFactId, FactReading<number> | null>> = {};
  for (const id of measuredFacts) {
    const { measure, counter } = ledgerMeasures[id];
    const found = used[counterKey(counter)] ?? null;
    facts[id] = found && reading(measure === 'sum' ? found.sumMinor : found.count);
  }
  facts['complaint.givenMinor'] = reading(given.reduce((sum, { amountMinor }) => sum + amountMinor, 0));
  const readings = Object.entries(used).map(([key, found]) => [key, found && reading(found.sumMinor)] as const);
  return { facts, used: Object.fromEntries<FactReading<number> | null>(readings), paidUnder: paidUnder(given) };
}

const measuredFacts = [
  'customer.credits12mMinor',
  'customer.creditCount12m',
  'customer.creditsThisYearMinor',
  'employee.creditsTodayMinor',
  'team.creditsThisMonthMinor',
] as const satisfies readonly (keyof typeof ledgerMeasures)[];
