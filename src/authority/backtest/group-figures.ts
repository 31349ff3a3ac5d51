import { factsCatalogue } from '../domain/facts.ts';
import { type Cases, columnOf, rulings } from './cases.ts';
import { decoded } from './column.ts';
import { type GroupFigures, type Grouping, groupings } from './report.ts';
import { wilson } from './wilson.ts';

type Flips = { readonly avoided: Uint32Array; readonly added: Uint32Array };

/** The same figures for every team, category, channel, month and so on. */
export const groupFigures = (cases: Cases, replayed: Uint32Array, flips: Flips): readonly GroupFigures[] =>
  groupings.flatMap((by) => figuresBy(by, cases, replayed, flips));

type Sums = { cases: number; avoided: number; added: number; newlyOwnMinor: number; answered: number; asAsked: number };

function figuresBy(by: Grouping, cases: Cases, replayed: Uint32Array, { avoided, added }: Flips): readonly GroupFigures[] {
  const { keyOf, wordOf } = groupOf(by, cases);
  const sums = new Map<number, Sums>();
  const sumOf = (row: number): Sums => {
    const key = keyOf(row);
    const known = sums.get(key) ?? { cases: 0, avoided: 0, added: 0, newlyOwnMinor: 0, answered: 0, asAsked: 0 };
    sums.set(key, known);
    return known;
  };
  for (const row of replayed) sumOf(row).cases += 1;
  for (const row of added) sumOf(row).added += 1;
  const asked = columnOf(cases, 'asked').values;
  const ruling = columnOf(cases, 'ruling').values;
  for (const row of avoided) {
    const sum = sumOf(row);
    const answer = rulings[ruling[row] ?? 0] ?? 'none';
    sum.avoided += 1;
    sum.newlyOwnMinor += asked[row] ?? 0;
    sum.asAsked += Number(answer === 'granted');
    sum.answered += Number(['granted', 'another-amount', 'refused', 'sent-back'].includes(answer));
  }
  return [...sums]
    .map(([key, { answered, asAsked, ...sum }]) => ({
      by,
      key: wordOf(key),
      ...sum,
      asAsked: { part: asAsked, of: answered, ...wilson(asAsked, answered) },
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

type Group = { readonly keyOf: (row: number) => number; readonly wordOf: (key: number) => string };

const unknown = 'unknown';

/** What one case is called in each grouping. */
export function groupNames(cases: Cases): (row: number) => Readonly<Record<Grouping, string>> {
  const named = groupings.map((by) => [by, groupOf(by, cases)] as const);
  return (row) =>
    Object.fromEntries(named.map(([by, { keyOf, wordOf }]) => [by, wordOf(keyOf(row))])) as Record<Grouping, string>;
}

function groupOf(by: Grouping, cases: Cases): Group {
  switch (by) {
    case 'team': {
      const { values } = columnOf(cases, 'team');
      return { keyOf: (row) => values[row] ?? -1, wordOf: (key) => cases.words.team[key] ?? unknown };
    }
    case 'month':
      return byMonth(cases);
    case 'remedy':
      return byRemedy(cases);
    case 'category':
      return byFact('complaint.category', cases);
    case 'channel':
      return byFact('complaint.channel', cases);
    case 'vulnerable':
      return byFact('customer.vulnerable', cases);
  }
}

function byFact(id: 'complaint.category' | 'complaint.channel' | 'customer.vulnerable', cases: Cases): Group {
  const { values } = columnOf(cases, `fact:${id}`);
  return { keyOf: (row) => values[row] ?? 0, wordOf: (key) => String(decoded(factsCatalogue[id], key) ?? unknown) };
}

const dayMs = 86_400_000;

/** Calendar months of the utility; the day's number is remembered for one month at a time. */
function byMonth(cases: Cases): Group {
  const { values } = columnOf(cases, 'day');
  const months = new Map<number, number>();
  const monthOf = (day: number): number => {
    const date = new Date(day * dayMs);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  };
  const keyOf = (row: number): number => {
    const day = values[row] ?? 0;
    const month = months.get(day) ?? monthOf(day);
    months.set(day, month);
    return month;
  };
  return { keyOf, wordOf: (key) => `${Math.floor(key / 12)}-${String((key % 12) + 1).padStart(2, '0')}` };
}

function byRemedy({ ranges }: Cases): Group {
  return {
    keyOf: (row) => ranges.findIndex(({ to }) => row < to),
    wordOf: (key) => ranges[key]?.kind ?? unknown,
  };
}
