import { type Columns, epochOf2000, standingMask, standings, withUs } from './columns.ts';

export const timeMeasures = ['customer', 'remedy', 'ours'] as const;
/** Whose time: the customer's to the resolution, the customer's to the remedy, or ours. */
export type TimeMeasure = (typeof timeMeasures)[number];

export const leftOut = ['void', 'resolved-before-received', 'no-remedy', 'not-recorded'] as const;
export type LeftOut = (typeof leftOut)[number];

/**
 * How long each complaint took: seconds when it came to its end, −1 − seconds when it was then still waiting (censored), and `codeOfLeftOut`
 * where it does not count. A loop over columns for each measure: a call for each complaint would take longer than what it does.
 */
export type Measure = (columns: Columns) => Int32Array;

/** No complaint lasts 68 years. */
const least = -(2 ** 31);

export const codeOfLeftOut = (reason: LeftOut): number => least + leftOut.indexOf(reason);
export const leftOutOf = (measured: number): LeftOut | null => leftOut[measured - least] ?? null;
/** Below this a measured time is no time. */
export const leastTime = least + leftOut.length;

const cancelled = codeOfLeftOut('void');
const impossible = codeOfLeftOut('resolved-before-received');
const nothingGiven = codeOfLeftOut('no-remedy');
const unknown = codeOfLeftOut('not-recorded');
const censored = (seconds: number): number => -1 - Math.max(0, seconds);

/** Calendar time as of `asOf`; `businessSeconds` counts the open hours of complaints that are still with us. */
export const measureOf = (of: TimeMeasure, asOf: Date, businessSeconds: (from: Date, to: Date) => number): Measure => {
  const now = Math.floor(asOf.getTime() / 1000) - epochOf2000;
  if (of === 'remedy') return (columns) => toRemedy(columns, now);
  return of === 'ours' ? (columns) => ourTime(columns, asOf, businessSeconds) : (columns) => toResolution(columns, now);
};

/** An open complaint has waited until now, or until its log was drawn. */
const waited = ({ received, watched }: Columns, row: number, now: number): number => {
  const sinceReceipt = now - (received[row] ?? 0);
  const limit = watched[row] ?? -1;
  return limit >= 0 && limit < sinceReceipt ? limit : sinceReceipt;
};

const toResolution = (columns: Columns, now: number): Int32Array => {
  const { size, marks, resolved } = columns;
  const times = new Int32Array(size);
  for (let row = 0; row < size; row += 1) {
    const standing = (marks[row] ?? 0) & standingMask;
    const seconds = resolved[row] ?? 0;
    if (standing === standings.void) times[row] = cancelled;
    else if (standing === standings.open) times[row] = censored(waited(columns, row, now));
    else if (seconds < 0) times[row] = impossible;
    else times[row] = standing === standings.solved ? seconds : -1 - seconds;
  }
  return times;
};

const toRemedy = (columns: Columns, now: number): Int32Array => {
  const times = new Int32Array(columns.size);
  for (let row = 0; row < columns.size; row += 1) {
    const seconds = columns.remedied[row] ?? -2;
    if (((columns.marks[row] ?? 0) & standingMask) === standings.void) times[row] = cancelled;
    else if (seconds === -2) times[row] = nothingGiven;
    else times[row] = seconds >= 0 ? seconds : censored(waited(columns, row, now));
  }
  return times;
};

const ourTime = (columns: Columns, asOf: Date, businessSeconds: (from: Date, to: Date) => number): Int32Array => {
  const { size, marks, ours, received, counted } = columns;
  const times = new Int32Array(size);
  for (let row = 0; row < size; row += 1) {
    const mark = marks[row] ?? 0;
    const standing = mark & standingMask;
    const seconds = ours[row] ?? -1;
    const since = (): Date => new Date(((received[row] ?? 0) + (counted[row] ?? 0) + epochOf2000) * 1000);
    if (standing === standings.void) times[row] = cancelled;
    else if (seconds < 0) times[row] = unknown;
    else if (standing === standings.solved) times[row] = seconds;
    else if (standing === standings.ended || (mark & withUs) === 0) times[row] = censored(seconds);
    else times[row] = censored(seconds + businessSeconds(since(), asOf));
  }
  return times;
};
