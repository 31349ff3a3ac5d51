import type { Counter } from '../domain/counter.ts';
import { type Cases, columnOf } from './cases.ts';
import type { Otherwise } from './given-otherwise.ts';

/** What a holder would have been given more or less than was, in the order of time, each entry with the sums before it. */
export type GivenOtherwise = {
  readonly at: Float64Array;
  readonly day: Float64Array;
  /** Of all entries before the one at this place; one longer than the entries. */
  readonly minorBefore: Float64Array;
  readonly entriesBefore: Float64Array;
  /** Where each entry is in `Otherwise`. */
  readonly places: readonly number[];
};

/** What counts for a case: the entries of its holder, for its cause where only that counts; undefined for none. */
export type EntriesOf = (row: number) => GivenOtherwise | undefined;

/** What would have been given otherwise, by whom it was given to or by whom it was given. Cases without a holder count for nobody. */
export function byHolder(cases: Cases, otherwise: Otherwise, { scope, kinds, cause }: Counter): EntriesOf {
  const holders = columnOf(cases, scope);
  const causes = columnOf(cases, 'fact:complaint.cause');
  const isOfKind = kindsAmong(cases, kinds);
  const byCause = new Map<number, Map<number, number[]>>();
  const keyOf = (row: number): readonly [number, number] | null => {
    const [holder, why] = [holders.values[row] ?? holders.unknown, cause ? (causes.values[row] ?? causes.unknown) : 0];
    return holder === holders.unknown || (cause && why === causes.unknown) ? null : [why, holder];
  };
  otherwise.rows.forEach((row, place) => {
    const key = isOfKind(row) ? keyOf(row) : null;
    if (!key) return;
    const ofCause = byCause.get(key[0]) ?? new Map<number, number[]>();
    byCause.set(key[0], ofCause);
    const known = ofCause.get(key[1]);
    if (known) known.push(place);
    else ofCause.set(key[1], [place]);
  });
  const summed = new Map([...byCause].map(([why, some]) => [why, summedBy(cases, otherwise, some)]));
  const all = summed.get(0);
  if (!cause) return (row) => all?.get(holders.values[row] ?? holders.unknown);
  return (row) => {
    const why = causes.values[row] ?? causes.unknown;
    return summed.get(why)?.get(holders.values[row] ?? holders.unknown);
  };
}

/** Whether a row is about one of these kinds; the rows of a kind are neighbours. */
export function kindsAmong({ ranges }: Cases, kinds: Counter['kinds']): (row: number) => boolean {
  if (!kinds) return () => true;
  const wanted = ranges.filter(({ kind }) => kinds.includes(kind));
  return (row) => wanted.some(({ from, to }) => row >= from && row < to);
}

function summedBy(
  cases: Cases,
  { rows, minor, entries }: Otherwise,
  places: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, GivenOtherwise> {
  const [at, day] = [columnOf(cases, 'at').values, columnOf(cases, 'day').values];
  return new Map(
    [...places].map(([holder, own]) => [
      holder,
      {
        places: own,
        at: Float64Array.from(own, (place) => at[rows[place] ?? 0] ?? 0),
        day: Float64Array.from(own, (place) => day[rows[place] ?? 0] ?? 0),
        minorBefore: summedUp(own, minor),
        entriesBefore: summedUp(own, entries),
      },
    ]),
  );
}

function summedUp(places: readonly number[], values: Float64Array | Int8Array): Float64Array {
  const sums = new Float64Array(places.length + 1);
  places.forEach((place, index) => (sums[index + 1] = (sums[index] ?? 0) + (values[place] ?? 0)));
  return sums;
}
