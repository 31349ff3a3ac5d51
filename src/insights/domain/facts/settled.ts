import type { Columns } from './columns.ts';
import { type LeftOut, leastTime, leftOutOf, type Measure, stillWaiting } from './measure.ts';
import { sorted } from '../statistics/sorted.ts';

/** Seconds, ascending: of what came to its end, and of what was given up or still waits. Never changed once it is made. */
export type GroupTimes = { readonly resolved: Int32Array; readonly open: Int32Array };

/** The group of each complaint, from 0; −1 for one that was not asked about. */
export type GroupsIn = (columns: Columns) => Int32Array;

/** What time no longer changes in a segment's answer to one kind of question. */
export type Settled = {
  /** The times of each group that has any. */
  readonly groups: ReadonlyMap<number, GroupTimes>;
  /** The rows that grow older, and the group of each. */
  readonly waiting: Int32Array;
  readonly waitingGroups: Int32Array;
  readonly excluded: Readonly<Record<LeftOut, number>>;
};

export const settle = (columns: Columns, groupsIn: GroupsIn, measure: Measure, groups: number): Settled => {
  const { waiting, waitingGroups, excluded, ...placed } = placesOf(columns, groupsIn(columns), measure);
  return { groups: byGroup(arranged(placed, 2 * groups)), waiting, waitingGroups, excluded };
};

/** A place is twice a group's number for what came to its end, and the one after it for what was given up. */
type Placed = { readonly times: Int32Array; readonly places: Int32Array };

const placesOf = (columns: Columns, groups: Int32Array, { settled }: Measure): Placed & Omit<Settled, 'groups'> => {
  const measured = settled(columns);
  const excluded = { void: 0, 'resolved-before-received': 0, 'no-remedy': 0, 'not-recorded': 0 };
  const [times, places] = [new Int32Array(groups.length), new Int32Array(groups.length)];
  const waiting: number[] = [];
  let size = 0;
  for (let row = 0; row < groups.length; row += 1) {
    const group = groups[row] ?? -1;
    if (group < 0) continue;
    const time = measured[row] ?? 0;
    if (time === stillWaiting) waiting.push(row);
    else if (time < leastTime) excluded[leftOutOf(time) ?? 'void'] += 1;
    else {
      const isGivenUp = time >>> 31;
      times[size] = time ^ -isGivenUp;
      places[size] = 2 * group + isGivenUp;
      size += 1;
    }
  }
  const waitingGroups = Int32Array.from(waiting, (row) => groups[row] ?? 0);
  return { times: times.subarray(0, size), places: places.subarray(0, size), waiting: Int32Array.from(waiting), waitingGroups, excluded }; // prettier-ignore
};

/** Seconds, ascending within each place; the place p has those from `begins[p]` to just before `begins[p + 1]`. */
type Arranged = { readonly times: Int32Array; readonly begins: Int32Array };

const arranged = ({ times, places }: Placed, count: number): Arranged => {
  const begins = beginsOf(places, count);
  const next = begins.slice();
  const all = new Int32Array(times.length);
  for (let i = 0; i < times.length; i += 1) {
    const place = places[i] ?? 0;
    const at = next[place] ?? 0;
    all[at] = times[i] ?? 0;
    next[place] = at + 1;
  }
  for (let place = 0; place < count; place += 1) {
    const [from, to] = [begins[place] ?? 0, begins[place + 1] ?? 0];
    if (to - from > 1) all.set(sorted(all.subarray(from, to)), from);
  }
  return { times: all, begins };
};

/** Where each place begins when all are laid out one after the other, and where the last one ends. */
const beginsOf = (places: Int32Array, count: number): Int32Array => {
  const begins = new Int32Array(count + 1);
  for (let i = 0; i < places.length; i += 1) begins[(places[i] ?? 0) + 1] = (begins[(places[i] ?? 0) + 1] ?? 0) + 1;
  for (let i = 1; i <= count; i += 1) begins[i] = (begins[i] ?? 0) + (begins[i - 1] ?? 0);
  return begins;
};

const byGroup = ({ times, begins }: Arranged): ReadonlyMap<number, GroupTimes> => {
  const groups = new Map<number, GroupTimes>();
  for (let place = 0; place + 2 < begins.length; place += 2) {
    const [from, middle, to] = [begins[place] ?? 0, begins[place + 1] ?? 0, begins[place + 2] ?? 0];
    if (to > from) groups.set(place / 2, { resolved: times.subarray(from, middle), open: times.subarray(middle, to) });
  }
  return groups;
};
