import { bitsOf, type Columns, epochOf2000, standingMask, standings, withUs } from './columns.ts';

export const timeMeasures = ['customer', 'remedy', 'ours'] as const;
/** Whose time: the customer's to the resolution, the customer's to the remedy, or ours. */
export type TimeMeasure = (typeof timeMeasures)[number];

export const leftOut = ['void', 'resolved-before-received', 'no-remedy', 'not-recorded'] as const;
export type LeftOut = (typeof leftOut)[number];

/**
 * How long complaints took. `settled` is what time no longer changes: seconds when it came to its end, −1 − seconds when it was given up then
 * (censored), `stillWaiting` for what grows older, `codeOfLeftOut` for what does not count. It loops over columns itself: a call for each
 * complaint would take longer than what it does. `waited` is the seconds of one that still waits, at the moment of the question.
 */
export type Measure = {
  readonly of: TimeMeasure;
  readonly settled: (columns: Columns) => Int32Array;
  readonly waited: (columns: Columns, row: number) => number;
};

const { shift, mask } = bitsOf('team');

/** No complaint lasts 68 years. */
const least = -(2 ** 31);

export const codeOfLeftOut = (reason: LeftOut): number => least + leftOut.indexOf(reason);
export const leftOutOf = (measured: number): LeftOut | null => leftOut[measured - least] ?? null;
export const stillWaiting = least + leftOut.length;
/** Below this a measured time is no time. */
export const leastTime = stillWaiting + 1;

const cancelled = codeOfLeftOut('void');
const impossible = codeOfLeftOut('resolved-before-received');
const nothingGiven = codeOfLeftOut('no-remedy');
const unknown = codeOfLeftOut('not-recorded');

/** Counts the open hours of complaints that are still with a team, which is named by its place in the dictionary. */
export type TeamSeconds = (team: number, from: Date, to: Date) => number;

/** Calendar time as of `asOf`; our time by the hours of the team that has it. */
export const measureOf = (of: TimeMeasure, asOf: Date, businessSeconds: TeamSeconds): Measure => {
  const now = Math.floor(asOf.getTime() / 1000) - epochOf2000;
  const waited = (columns: Columns, row: number): number => sinceReceipt(columns, row, now);
  if (of === 'customer') return { of, settled: toResolution, waited };
  if (of === 'remedy') return { of, settled: toRemedy, waited };
  const since = ({ received, counted }: Columns, row: number): Date =>
    new Date(((received[row] ?? 0) + (counted[row] ?? 0) + epochOf2000) * 1000);
  return {
    of,
    settled: ourTime,
    waited: (columns, row) =>
      Math.max(
        0,
        (columns.ours[row] ?? 0) + businessSeconds(((columns.codes[row] ?? 0) >>> shift) & mask, since(columns, row), asOf),
      ),
  };
};

/** An open complaint has waited until now, or until its log was drawn. */
const sinceReceipt = ({ received, watched }: Columns, row: number, now: number): number => {
  const seconds = now - (received[row] ?? 0);
  const limit = watched[row] ?? -1;
  return Math.max(0, limit >= 0 && limit < seconds ? limit : seconds);
};

const toResolution = ({ size, marks, resolved }: Columns): Int32Array => {
  const times = new Int32Array(size);
  for (let row = 0; row < size; row += 1) {
    const standing = (marks[row] ?? 0) & standingMask;
    const seconds = resolved[row] ?? 0;
    if (standing === standings.void) times[row] = cancelled;
    else if (standing === standings.open) times[row] = stillWaiting;
    else if (seconds < 0) times[row] = impossible;
    else times[row] = standing === standings.solved ? seconds : -1 - seconds;
  }
  return times;
};

const toRemedy = ({ size, marks, remedied }: Columns): Int32Array => {
  const times = new Int32Array(size);
  for (let row = 0; row < size; row += 1) {
    const seconds = remedied[row] ?? -2;
    if (((marks[row] ?? 0) & standingMask) === standings.void) times[row] = cancelled;
    else if (seconds === -2) times[row] = nothingGiven;
    else times[row] = seconds >= 0 ? seconds : stillWaiting;
  }
  return times;
};

const ourTime = ({ size, marks, ours }: Columns): Int32Array => {
  const times = new Int32Array(size);
  for (let row = 0; row < size; row += 1) {
    const mark = marks[row] ?? 0;
    const standing = mark & standingMask;
    const seconds = ours[row] ?? -1;
    if (standing === standings.void) times[row] = cancelled;
    else if (seconds < 0) times[row] = unknown;
    else if (standing === standings.solved) times[row] = seconds;
    else if (standing === standings.ended || (mark & withUs) === 0) times[row] = -1 - seconds;
    else times[row] = stillWaiting;
  }
  return times;
};
