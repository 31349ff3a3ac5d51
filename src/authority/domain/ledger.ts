import { monthsBetween } from '../../kernel/index.ts';
import { type Counter, type CounterKey, counterKey, isCountedInTimes } from './counter.ts';
import type { FactReading, FactReadings } from './facts.ts';
import { kindMeasures, ledgerMeasures, monthsIn, type LedgerFactId, type LedgerMeasure } from './ledger-facts.ts';
import { paidUnder, type Given } from './paid-under.ts';
import type { Situation } from './question.ts';
import type { RemedyKind } from './remedy-catalogue.ts';

/** Stands in the ledger for the cause of what was given on a complaint whose cause nobody will find: it counts as of every cause. */
export const anyCause = '*';

/**
 * What the ledger says about one counter; null when there is nobody to count for, or a cause it goes by is not known. What was owed counts in none of it but the two
 * that say so. `count` and `lastDay` (`YYYY-MM-DD`) are about entries with money, `times` and
 * the days about other complaints than the one being decided.
 */
export type Used = {
  readonly sumMinor: number;
  readonly count: number;
  readonly times: number;
  readonly lastDay: string | null;
  readonly timesWithOwed: number;
  readonly lastDayWithOwed: string | null;
} | null;

export type LedgerReading = {
  readonly used: Readonly<Partial<Record<CounterKey, Used>>>;
  /** What was given on the same subject and still counts. */
  readonly given: readonly Given[];
};

type FromLedger = Pick<Situation, 'used' | 'paidUnder' | 'factsOfKind'> & { readonly facts: FactReadings };

type When = { readonly at: Date; readonly businessDay: string };

const source = 'allowance ledger';

/**
 * The counters behind the catalogue's own facts, about these kinds where they are about one; caps of a ruleset may ask for more.
 * With `wanted` those behind these facts alone: the others stay unknown.
 */
export function countersOfFacts(kinds: readonly RemedyKind[], wanted?: ReadonlySet<string>): readonly Counter[] {
  const among = (measures: Readonly<Record<string, LedgerMeasure>>): readonly Counter[] =>
    Object.entries(measures).flatMap(([id, { counter }]) => (wanted && !wanted.has(id) ? [] : [counter]));
  return [
    ...among(ledgerMeasures),
    ...kinds.flatMap((kind) => among(kindMeasures).map((counter) => ({ ...counter, kinds: [kind] }))),
  ];
}

/** The ledger's part of a situation. */
export function fromLedger({ used, given }: LedgerReading, kinds: readonly RemedyKind[], when: When): FromLedger {
  const { at } = when;
  const reading = (value: number): FactReading<number> => ({ value, asOf: at, source });
  const measured = (measures: typeof ledgerMeasures | typeof kindMeasures, kind?: RemedyKind): FactReadings =>
    Object.fromEntries(
      Object.entries<LedgerMeasure>(measures).map(([id, { measure, counter }]) => {
        const found = used[counterKey(kind === undefined ? counter : { ...counter, kinds: [kind] })];
        return [id, found ? reading(valueOf({ measure, counter }, found, when)) : null];
      }),
    );
  const givenMinor: Partial<Record<LedgerFactId, FactReading>> = {
    'complaint.givenMinor': reading(given.reduce((sum, { amountMinor }) => sum + amountMinor, 0)),
  };
  const readings = Object.entries(used).map(([key, found]) => [key, found ? reading(usedBy(key, found)) : null] as const);
  return {
    facts: { ...measured(ledgerMeasures), ...givenMinor },
    factsOfKind: Object.fromEntries(kinds.map((kind) => [kind, measured(kindMeasures, kind)])),
    used: Object.fromEntries<FactReading<number> | null>(readings),
    paidUnder: paidUnder(given),
  };
}

function valueOf({ measure, counter }: LedgerMeasure, used: NonNullable<Used>, { businessDay }: When): number {
  switch (measure) {
    case 'sum':
      return used.sumMinor;
    case 'count':
      return used.count;
    case 'times-with-owed':
      return used.timesWithOwed;
    case 'months-since':
      return monthsSince(used.lastDay, businessDay, monthsIn(counter));
    case 'months-since-with-owed':
      return monthsSince(used.lastDayWithOwed, businessDay, monthsIn(counter));
  }
}

const monthsSince = (day: string | null, businessDay: string, most: number): number =>
  day === null ? most : Math.min(most, monthsBetween(day, businessDay));

const usedBy = (key: string, { times, sumMinor }: NonNullable<Used>): number => (isCountedInTimes(key) ? times : sumMinor);
