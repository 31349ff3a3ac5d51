import type { Counter } from '../domain/counter.ts';
import { type GivenOtherwise, kindsAmong } from './by-holder.ts';
import { type Cases, columnOf } from './cases.ts';
import { type Otherwise, giftsThen } from './given-otherwise.ts';
import { numbersIn } from './uuid.ts';
import type { Reached } from './window-reached.ts';

/**
 * How many more or fewer complaints of the window something would have been given on. A complaint is one time, however often
 * something was given on it; the one that is decided is none.
 */
export function timesOtherwise(
  cases: Cases,
  { complaints, wasGiven, wouldBeGiven, rows }: Otherwise,
  { kinds }: Counter,
): (row: number, entries: GivenOtherwise, reached: Reached) => number {
  const complaintOf = numbersIn(cases.ids.complaint);
  const steady = steadyOn(cases, complaints, rows, kindsAmong(cases, kinds));
  const [at, day] = [columnOf(cases, 'at').values, columnOf(cases, 'day').values];
  return (row, { places }, { from, to, since, firstDay }) => {
    const own = complaintOf(row);
    const moment = at[row] ?? 0;
    const isInWindow = (other: number): boolean =>
      (at[other] ?? 0) > since && (day[other] ?? 0) >= firstDay && (at[other] ?? 0) < moment;
    const seen = new Map<number, { was: boolean; would: boolean }>();
    for (const place of places.slice(from, to)) {
      const complaint = complaints[place] ?? 0;
      if (complaint === own || steady.get(complaint)?.some(isInWindow)) continue;
      const known = seen.get(complaint);
      const [was, would] = [wasGiven[place] === 1, wouldBeGiven[place] === 1];
      seen.set(complaint, { was: was || known?.was === true, would: would || known?.would === true });
    }
    return [...seen.values()].reduce((sum, { was, would }) => sum + Number(would) - Number(was), 0);
  };
}

/** Rows of those complaints on which as much was given then as would be now. */
function steadyOn(
  cases: Cases,
  complaints: Float64Array,
  changed: Uint32Array,
  isOfKind: (row: number) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const complaintOf = numbersIn(cases.ids.complaint);
  const gave = giftsThen(cases);
  const steady = new Map<number, number[]>([...complaints].map((complaint) => [complaint, []]));
  const apart = new Set(changed);
  for (let row = 0; row < cases.rows; row += 1) {
    const own = steady.get(complaintOf(row));
    if (own && !apart.has(row) && isOfKind(row) && gave(row).isGiven) own.push(row);
  }
  return steady;
}
