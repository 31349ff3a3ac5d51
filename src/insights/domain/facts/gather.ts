import type { Columns } from './columns.ts';
import { type LeftOut, leftOut, type Measure } from './measure.ts';
import type { GroupTimes, Settled } from './settled.ts';
import { sorted } from '../statistics/sorted.ts';

/** A segment and what is settled in it. */
export type Part = { readonly columns: Columns; readonly settled: Settled };

export type Gathered = {
  /** One for each group, empty where nothing belongs to it; the same object as before where all of it was settled in one segment. */
  readonly groups: readonly GroupTimes[];
  readonly excluded: Readonly<Record<LeftOut, number>>;
};

/** Every group's times: what is settled is put together, what still waits is measured now. */
export const gather = (parts: readonly Part[], measure: Measure, groups: number): Gathered => {
  const whole = wholeGroups(parts, groups);
  const begins = beginsOf(parts, whole);
  const times = new Int32Array(begins.at(-1) ?? 0);
  const next = begins.slice();
  for (const { settled } of parts) copySettled(settled, whole, times, next);
  for (const part of parts) measureWaiting(part, measure, times, next);
  const of = (place: number): Int32Array => sorted(times.subarray(begins[place] ?? 0, begins[place + 1] ?? 0));
  return {
    groups: whole.map((found, group) => found ?? { resolved: of(2 * group), open: of(2 * group + 1) }),
    excluded: excludedIn(parts),
  };
};

const none: GroupTimes = { resolved: new Int32Array(0), open: new Int32Array(0) };

/** Of each group its times if one segment has all of them and nothing of it waits; null where they are to be put together. */
const wholeGroups = (parts: readonly Part[], size: number): readonly (GroupTimes | null)[] => {
  const whole = new Array<GroupTimes | null>(size).fill(none);
  for (const { settled } of parts) {
    for (const [group, times] of settled.groups) whole[group] = whole[group] === none ? times : null;
    for (const group of settled.waitingGroups) whole[group] = null;
  }
  return whole;
};

/** Where each place begins, with room for what still waits in the place of what was given up. */
const beginsOf = (parts: readonly Part[], whole: readonly (GroupTimes | null)[]): Int32Array => {
  const begins = new Int32Array(2 * whole.length + 1);
  for (const { settled } of parts) {
    for (const [group, { resolved, open }] of settled.groups) {
      if (whole[group]) continue;
      begins[2 * group + 1] = (begins[2 * group + 1] ?? 0) + resolved.length;
      begins[2 * group + 2] = (begins[2 * group + 2] ?? 0) + open.length;
    }
    for (const group of settled.waitingGroups) begins[2 * group + 2] = (begins[2 * group + 2] ?? 0) + 1;
  }
  for (let i = 1; i < begins.length; i += 1) begins[i] = (begins[i] ?? 0) + (begins[i - 1] ?? 0);
  return begins;
};

const copySettled = ({ groups }: Settled, whole: readonly (GroupTimes | null)[], into: Int32Array, next: Int32Array): void => {
  for (const [group, { resolved, open }] of groups) {
    if (whole[group]) continue;
    for (const [place, times] of [[2 * group, resolved] as const, [2 * group + 1, open] as const]) {
      const at = next[place] ?? 0;
      into.set(times, at);
      next[place] = at + times.length;
    }
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
