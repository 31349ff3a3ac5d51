import type { Columns } from './columns.ts';
import { type LeftOut, leastTime, leftOutOf, type Measure } from './measure.ts';
import { sorted } from './sorted.ts';
import { curveOfSorted, type SurvivalCurve } from './survival-curve.ts';

/** The group of each complaint, from 0; −1 for one that was not asked about. */
export type GroupsIn = (columns: Columns) => Int32Array;

/** A segment and how to tell the groups of what is in it. */
export type Part = { readonly columns: Columns; readonly groupsIn: GroupsIn };

export type Gathered = {
  /** One for each group, empty where nothing belongs to it. */
  readonly curves: readonly SurvivalCurve[];
  readonly excluded: Readonly<Record<LeftOut, number>>;
};

/** Every group's survival curve, from one walk over the complaints and one over what was measured. */
export const gather = (parts: readonly Part[], measure: Measure, groups: number): Gathered => {
  const size = parts.reduce((sum, { columns }) => sum + columns.size, 0);
  const measured: Measured = { times: new Int32Array(size), places: new Int32Array(size), size: 0 };
  const excluded = { void: 0, 'resolved-before-received': 0, 'no-remedy': 0, 'not-recorded': 0 };
  for (const part of parts) walk(part, measure, measured, excluded);
  return { curves: distribute(measured, groups), excluded };
};

/** Times with the group that each belongs to: of what came to its end at twice its number, of what was still waiting beside that. */
type Measured = { readonly times: Int32Array; readonly places: Int32Array; size: number };

const walk = ({ columns, groupsIn }: Part, measure: Measure, into: Measured, excluded: Record<LeftOut, number>): void => {
  const groups = groupsIn(columns);
  const measured = measure(columns);
  const { times, places } = into;
  const least = leastTime;
  let next = into.size;
  for (let row = 0; row < groups.length; row += 1) {
    const group = groups[row] ?? -1;
    if (group < 0) continue;
    const time = measured[row] ?? 0;
    if (time < least) {
      excluded[leftOutOf(time) ?? 'void'] += 1;
      continue;
    }
    const isWaiting = time >>> 31;
    times[next] = time ^ -isWaiting;
    places[next] = 2 * group + isWaiting;
    next += 1;
  }
  into.size = next;
};

const distribute = ({ times, places, size }: Measured, groups: number): SurvivalCurve[] => {
  const begins = new Int32Array(2 * groups + 1);
  for (let i = 0; i < size; i += 1) begins[(places[i] ?? 0) + 1] = (begins[(places[i] ?? 0) + 1] ?? 0) + 1;
  for (let i = 1; i < begins.length; i += 1) begins[i] = (begins[i] ?? 0) + (begins[i - 1] ?? 0);
  const next = begins.slice();
  const all = new Int32Array(size);
  for (let i = 0; i < size; i += 1) {
    const place = places[i] ?? 0;
    const at = next[place] ?? 0;
    all[at] = times[i] ?? 0;
    next[place] = at + 1;
  }
  const of = (place: number): Float64Array => new Float64Array(sorted(all.subarray(begins[place] ?? 0, begins[place + 1] ?? 0)));
  return Array.from({ length: groups }, (_, group) => curveOfSorted(of(2 * group), of(2 * group + 1)));
};
