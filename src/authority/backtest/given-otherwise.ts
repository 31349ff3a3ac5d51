import { type Cases, columnOf, rulings } from './cases.ts';
import { type Answers, codeOf } from './settle-kernel.ts';
import { numbersIn } from './uuid.ts';

/**
 * Rows whose answer would have given another amount than was given, or something where nothing was, oldest first: `minor` more or
 * less, entries with money more or less, and whether it was given then and would be now.
 */
export type Otherwise = {
  readonly rows: Uint32Array;
  readonly minor: Float64Array;
  readonly entries: Int8Array;
  readonly wasGiven: Uint8Array;
  readonly wouldBeGiven: Uint8Array;
  readonly complaints: Float64Array;
};

type Found = { readonly row: number; readonly was: Gift; readonly would: Gift };
/** What was, or would be, given in one case; nothing but a time for a remedy without money. */
export type Gift = { readonly isGiven: boolean; readonly minor: number };

/**
 * A case that goes up now and did not then is taken as granted as asked: nobody knows what a supervisor would have said. One that went up
 * then and is the frontline's own now was given what the supervisor granted, and would have been given what was asked.
 */
export function givenOtherwise(cases: Cases, { verdict }: Answers, isReplayed: (row: number) => boolean): Otherwise {
  const then = columnOf(cases, 'verdict').values;
  const gave = giftsThen(cases);
  const asked = columnOf(cases, 'asked').values;
  const at = columnOf(cases, 'at').values;
  const found: Found[] = [];
  for (let row = 0; row < cases.rows; row += 1) {
    const [before, after] = [then[row] ?? 0, verdict[row] ?? 0];
    if (before === after || !isReplayed(row)) continue;
    const was = gave(row);
    const would = isOwn(after) ? { isGiven: true, minor: asked[row] ?? 0 } : after === codeOf.ESCALATE ? was : nothing;
    if (was.minor !== would.minor || was.isGiven !== would.isGiven) found.push({ row, was, would });
  }
  found.sort((one, other) => (at[one.row] ?? 0) - (at[other.row] ?? 0));
  const rows = Uint32Array.from(found, ({ row }) => row);
  const complaints = Float64Array.from(rows, numbersIn(cases.ids.complaint));
  return {
    rows,
    complaints,
    minor: Float64Array.from(found, ({ was, would }) => would.minor - was.minor),
    entries: Int8Array.from(found, ({ was, would }) => Number(would.minor > 0) - Number(was.minor > 0)),
    wasGiven: Uint8Array.from(found, ({ was }) => Number(was.isGiven)),
    wouldBeGiven: Uint8Array.from(found, ({ would }) => Number(would.isGiven)),
  };
}

const nothing: Gift = { isGiven: false, minor: 0 };

const isOwn = (code: number): boolean => code === codeOf.PERMIT || code === codeOf.PERMIT_IF;

const granted: readonly number[] = [rulings.indexOf('granted'), rulings.indexOf('another-amount')];

/** What the employee gave themselves, or a supervisor granted. */
export function giftsThen(cases: Cases): (row: number) => Gift {
  const [asked, then, ruling] = [columnOf(cases, 'asked'), columnOf(cases, 'verdict'), columnOf(cases, 'ruling')];
  const ruled = columnOf(cases, 'granted');
  return (row) => {
    const code = then.values[row] ?? 0;
    if (isOwn(code)) return { isGiven: true, minor: asked.values[row] ?? 0 };
    if (code !== codeOf.ESCALATE || !granted.includes(ruling.values[row] ?? 0)) return nothing;
    const minor = ruled.values[row] ?? ruled.unknown;
    return { isGiven: true, minor: minor === ruled.unknown ? 0 : minor };
  };
}
