import type { Columns } from './columns.ts';
import { type LeftOut, leftOut, type Measure } from './measure.ts';
import type { Settled } from './settled.ts';
import { sorted } from '../statistics/sorted.ts';

/** A segment and what is settled in it. */
export type Part = { readonly columns: Columns; readonly settled: Settled };

/** Seconds, ascending: of what came to its end, and of what was given up or still waits. */
export type GroupTimes = { readonly resolved: Int32Array; readonly open: Int32Array };

export type Gathered = {
  /** One for each group, empty where nothing belongs to it. */
  readonly groups: readonly GroupTimes[];
  readonly excluded: Readonly<Record<LeftOut, number>>;
};

/** Every group's times: what is settled is put together, what still waits is measured now. */
export const gather = (parts: readonly Part[], measure: Measure, groups: number): Gathered => {
  const begins = beginsOf(parts, groups);
  const times = new Int32Array(begins.at(-1) ?? 0);
  const next = begins.slice();
  for (const { settled } of parts) copySettled(settled, times, next);
  for (const part of parts) measureWaiting(part, measure, times, next);
  const of = (place: number): Int32Array => sorted(times.subarray(begins[place] ?? 0, begins[place + 1] ?? 0));
  return {
    groups: Array.from({ length: groups }, (_, group) => ({ resolved: of(2 * group), open: of(2 * group + 1) })),
    excluded: excludedIn(parts),
  };
};

/** Where each place begins, with room for what still waits in the place of what was given up. */
const beginsOf = (parts: readonly Part[], groups: number): Int32Array => {
  const begins = new Int32Array(2 * groups + 1);
  for (const { settled } of parts) {
    const { begins: own, waitingGroups } = settled;
    for (let place = 0; place < 2 * groups; place += 1)
      begins[place + 1] = (begins[place + 1] ?? 0) + (own[place + 1] ?? 0) - (own[place] ?? 0);
    for (const group of waitingGroups) begins[2 * group + 2] = (begins[2 * group + 2] ?? 0) + 1;
  }
  for (let i = 1; i < begins.length; i += 1) begins[i] = (begins[i] ?? 0) + (begins[i - 1] ?? 0);
  return begins;
};

const copySettled = ({ times, begins }: Settled, into: Int32Array, next: Int32Array): void => {
  for (let place = 0; place + 1 < begins.length; place += 1) {
    const [from, to] = [begins[place] ?? 0, begins[place + 1] ?? 0];
    if (from === to) continue;
    const at = next[place] ?? 0;
    into.set(times.subarray(from, to), at);
    next[place] = at + to - from;
  }
};

const measureWaiting = ({ columns, settled }: Part, { waited }: Measure, into: Int32Array, next: Int32Array): void => {
  const { waiting, waitingGroups } = settled;
  for (let i = 0; i < waiting.length; i += 1) {
    const place = 2 * (waitingGroups[i] ?? 0) + 1;
    const at = next[place] ?? 0;
    into[at] = waited(columns, waiting[i] ?? 0);
    next[place] = at + 1;
  }
};

const excludedIn = (parts: readonly Part[]): Record<LeftOut, number> => {
  const sums = { void: 0, 'resolved-before-received': 0, 'no-remedy': 0, 'not-recorded': 0 };
  for (const { settled } of parts) for (const reason of leftOut) sums[reason] += settled.excluded[reason];
  return sums;
};
