import { type Counter, type CounterKey, type CounterWindow, counterKey } from '../domain/counter.ts';
import { leavesOf } from '../domain/condition.ts';
import { counterOf } from '../domain/effect.ts';
import { factsInFormula } from '../domain/formula.ts';
import { ledgerMeasures } from '../domain/ledger-facts.ts';
import type { Policy } from '../domain/policy.ts';
import { windowStart } from '../domain/window-start.ts';
import { type Cases, type ColumnName, columnOf } from './cases.ts';
import type { Column } from './column.ts';
import { byHolder, type GivenOtherwise, type HolderColumn, type Otherwise } from './given-otherwise.ts';

type Replayed = { readonly column: ColumnName; readonly counter: Counter; readonly isCount: boolean };

const holders: Readonly<Partial<Record<Counter['scope'], HolderColumn>>> = {
  customer: 'customer',
  employee: 'employee',
  team: 'team',
};
const dayMs = 86_400_000;

/**
 * The columns that follow from what these rules give: sums of money and entries of a customer, an employee or a team over every
 * window. A decision does not keep its account: what is counted by account, in times or for some kinds of remedy stays as recorded.
 */
export function replayedColumns({ rulesFor }: Policy): readonly Replayed[] {
  const rules = [...rulesFor.values()].flat();
  const facts = new Set(
    rules.flatMap(({ conditions, rule: { effect } }) => [
      ...leavesOf(conditions).map(({ fact }) => fact),
      ...(effect.type === 'grant' ? factsInFormula(effect.upTo) : effect.type === 'owe' ? factsInFormula(effect.amount) : []),
    ]),
  );
  const caps = rules.flatMap(({ rule: { effect, remedies } }) => (effect.type === 'cap' ? [counterOf(effect, remedies)] : []));
  const counters = new Map<CounterKey, Counter>(caps.map((counter) => [counterKey(counter), counter]));
  const isSum = ({ kinds, cause, measure, scope }: Counter): boolean =>
    !kinds && !cause && !measure && holders[scope] !== undefined;
  return [
    ...[...counters].flatMap(([key, counter]): readonly Replayed[] =>
      isSum(counter) ? [{ column: `used:${key}`, counter, isCount: false }] : [],
    ),
    ...Object.entries(ledgerMeasures).flatMap(([id, { measure, counter }]): readonly Replayed[] => {
      const fact = [...facts].find((one) => one === id);
      const isFollowed = fact && isSum(counter) && (measure === 'sum' || measure === 'count');
      return isFollowed ? [{ column: `fact:${fact}`, counter, isCount: measure === 'count' }] : [];
    }),
  ];
}

/** The cases with those columns as they would have been. */
export function withGivenOtherwise(cases: Cases, otherwise: Otherwise, wanted: readonly Replayed[]): Cases {
  if (otherwise.rows.length === 0) return cases;
  const given = new Map(Object.values(holders).map((name) => [name, byHolder(cases, otherwise, name)]));
  const changed = wanted.flatMap(({ column, counter, isCount }): readonly (readonly [ColumnName, Column])[] => {
    const holder = holders[counter.scope];
    const entries = holder && given.get(holder);
    return entries ? [[column, moved(cases, { column, counter, isCount }, columnOf(cases, holder), entries)]] : [];
  });
  return { ...cases, columns: new Map<string, Column>([...cases.columns, ...changed]) };
}

function moved(
  cases: Cases,
  { column, counter: { window }, isCount }: Replayed,
  holder: Column,
  given: ReadonlyMap<number, GivenOtherwise>,
): Column {
  const { values, unknown } = columnOf(cases, column);
  const [at, day] = [columnOf(cases, 'at').values, columnOf(cases, 'day').values];
  const result = Float64Array.from(values);
  const start = startOf(window);
  for (let row = 0; row < cases.rows; row += 1) {
    const entries = given.get(holder.values[row] ?? holder.unknown);
    if (!entries || result[row] === unknown) continue;
    const [moment, today] = [at[row] ?? 0, day[row] ?? 0];
    const { since, firstDay } = start(moment, today);
    const to = firstNotBelow(entries.at, moment);
    const from = Math.max(firstNotBelow(entries.at, since + 1), firstNotBelow(entries.day, firstDay));
    const sums = isCount ? entries.entriesBefore : entries.minorBefore;
    if (from < to) result[row] = Math.max(0, (result[row] ?? 0) + (sums[to] ?? 0) - (sums[from] ?? 0));
  }
  return { values: result, unknown };
}

/** Windows of days begin alike for all cases of a day. */
function startOf(window: CounterWindow): (at: number, day: number) => { readonly since: number; readonly firstDay: number } {
  if (window === 'rolling-365-days') return (at) => ({ since: at - 365 * dayMs, firstDay: -Infinity });
  const known = new Map<number, number>();
  return (_, day) => {
    const midnight = new Date(day * dayMs);
    const firstDay =
      known.get(day) ?? Date.parse(windowStart(window, midnight, midnight.toISOString().slice(0, 10)).firstDay) / dayMs;
    known.set(day, firstDay);
    return { since: -Infinity, firstDay };
  };
}

/** How many of the ascending values are below `limit`. */
function firstNotBelow(values: Float64Array, limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
