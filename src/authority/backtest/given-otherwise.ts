import { type Cases, columnOf } from './cases.ts';
import { type Answers, codeOf } from './settle-kernel.ts';

/** What a holder would have been given more or less than was, in the order of time, each entry with the sums before it. */
export type GivenOtherwise = {
  readonly at: Float64Array;
  readonly day: Float64Array;
  /** Of all entries before the one at this place; one longer than the entries. */
  readonly minorBefore: Float64Array;
  readonly entriesBefore: Float64Array;
};

export type HolderColumn = 'customer' | 'employee' | 'team';

/** Rows whose answer would have given another amount than was given, oldest first, with the difference. */
export type Otherwise = { readonly rows: Uint32Array; readonly minor: Float64Array; readonly entries: Int8Array };

/**
 * A case that goes up now and did not then is taken as granted as asked: nobody knows what a supervisor would have said. One that went up
 * then and is the frontline's own now was given what the supervisor granted, and would have been given what was asked.
 */
export function givenOtherwise(cases: Cases, { verdict }: Answers, isReplayed: (row: number) => boolean): Otherwise {
  const [asked, then, granted] = [columnOf(cases, 'asked'), columnOf(cases, 'verdict'), columnOf(cases, 'granted')];
  const at = columnOf(cases, 'at').values;
  const isGiven = (code: number): boolean => code === codeOf.PERMIT || code === codeOf.PERMIT_IF;
  const found: { readonly row: number; readonly was: number; readonly would: number }[] = [];
  for (let row = 0; row < cases.rows; row += 1) {
    const [before, after] = [then.values[row] ?? 0, verdict[row] ?? 0];
    if (before === after || !isReplayed(row)) continue;
    const wanted = asked.values[row] ?? 0;
    const ruled = granted.values[row] ?? granted.unknown;
    const was = isGiven(before) ? wanted : before === codeOf.ESCALATE && ruled !== granted.unknown ? ruled : 0;
    const would = isGiven(after) ? wanted : after === codeOf.ESCALATE ? was : 0;
    if (was !== would) found.push({ row, was, would });
  }
  found.sort((one, other) => (at[one.row] ?? 0) - (at[other.row] ?? 0));
  return {
    rows: Uint32Array.from(found, ({ row }) => row),
    minor: Float64Array.from(found, ({ was, would }) => would - was),
    entries: Int8Array.from(found, ({ was, would }) => Number(would > 0) - Number(was > 0)),
  };
}

/** The same by whom it was given to, or by whom it was given. Cases without a holder count for nobody. */
export function byHolder(
  cases: Cases,
  { rows, minor, entries }: Otherwise,
  name: HolderColumn,
): ReadonlyMap<number, GivenOtherwise> {
  const holders = columnOf(cases, name);
  const [at, day] = [columnOf(cases, 'at').values, columnOf(cases, 'day').values];
  const places = new Map<number, number[]>();
  rows.forEach((row, place) => {
    const holder = holders.values[row] ?? holders.unknown;
    if (holder === holders.unknown) return;
    const known = places.get(holder);
    if (known) known.push(place);
    else places.set(holder, [place]);
  });
  return new Map(
    [...places].map(([holder, own]) => [
      holder,
      {
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
