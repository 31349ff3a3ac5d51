import { type Counter, type CounterKey, counterKey } from '../domain/counter.ts';
import { leavesOf } from '../domain/condition.ts';
import { counterOf, factsInAmount } from '../domain/effect.ts';
import { ledgerMeasures } from '../domain/ledger-facts.ts';
import type { Policy } from '../domain/policy.ts';
import { byHolder } from './by-holder.ts';
import { type Cases, type ColumnName, columnOf } from './cases.ts';
import type { Column } from './column.ts';
import type { Otherwise } from './given-otherwise.ts';
import { timesOtherwise } from './times-otherwise.ts';
import { windowReached } from './window-reached.ts';

type Replayed = { readonly column: ColumnName; readonly counter: Counter; readonly counts: 'minor' | 'entries' | 'times' };

/**
 * The columns that follow from what these rules give: every counter of a cap, in money or in times, also for some kinds of remedy or
 * for one cause, and the facts that are sums and numbers of credits. Facts about the remedy asked for, and months since the last,
 * stay as recorded, and so do budgets.
 */
export function replayedColumns({ rulesFor }: Policy): readonly Replayed[] {
  const rules = [...rulesFor.values()].flat();
  const facts = new Set(
    rules.flatMap(({ conditions, rule: { effect } }) => [
      ...leavesOf(conditions).map(({ fact }) => fact),
      ...factsInAmount(effect),
    ]),
  );
  const caps = rules.flatMap(({ rule: { effect, remedies } }) => (effect.type === 'cap' ? [counterOf(effect, remedies)] : []));
  const counters = new Map<CounterKey, Counter>(caps.map((counter) => [counterKey(counter), counter]));
  return [
    ...[...counters].map(([key, counter]): Replayed => ({ column: `used:${key}`, counter, counts: counter.measure ?? 'minor' })),
    ...Object.entries(ledgerMeasures).flatMap(([id, { measure, counter }]): readonly Replayed[] => {
      const fact = [...facts].find((one) => one === id);
      if (!fact || (measure !== 'sum' && measure !== 'count')) return [];
      return [{ column: `fact:${fact}`, counter, counts: measure === 'sum' ? 'minor' : 'entries' }];
    }),
  ];
}

/** The cases with those columns as they would have been; a counter that no record holds stays unknown. */
export function withGivenOtherwise(cases: Cases, otherwise: Otherwise, wanted: readonly Replayed[]): Cases {
  if (otherwise.rows.length === 0) return cases;
  const changed = wanted
    .filter(({ column }) => cases.columns.has(column))
    .map((replayed) => [replayed.column, moved(cases, otherwise, replayed)] as const);
  return { ...cases, columns: new Map<string, Column>([...cases.columns, ...changed]) };
}

function moved(cases: Cases, otherwise: Otherwise, { column, counter, counts }: Replayed): Column {
  const { values, unknown } = columnOf(cases, column);
  const [at, day] = [columnOf(cases, 'at').values, columnOf(cases, 'day').values];
  const entriesOf = byHolder(cases, otherwise, counter);
  const reachedBy = windowReached(counter.window);
  const times = counts === 'times' ? timesOtherwise(cases, otherwise, counter) : null;
  const result = Float64Array.from(values);
  for (let row = 0; row < cases.rows; row += 1) {
    const entries = entriesOf(row);
    if (!entries || result[row] === unknown) continue;
    const reached = reachedBy(entries, at[row] ?? 0, day[row] ?? 0);
    const { from, to } = reached;
    if (from >= to) continue;
    const sums = counts === 'entries' ? entries.entriesBefore : entries.minorBefore;
    const difference = times ? times(row, entries, reached) : (sums[to] ?? 0) - (sums[from] ?? 0);
    result[row] = Math.max(0, (result[row] ?? 0) + difference);
  }
  return { values: result, unknown };
}
