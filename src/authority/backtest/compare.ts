import { verdicts } from '../domain/verdict.ts';
import { type Cases, type Ruling, columnOf, rulings } from './cases.ts';
import { countedObstacles } from './counted-obstacles.ts';
import { groupFigures } from './group-figures.ts';
import type { Agreement, Bunching, Change, Exposure, Report, TimeSaved } from './report.ts';
import { type Answers, codeOf } from './settle-kernel.ts';
import { wilson } from './wilson.ts';

/** Two answers to every case, and which of the cases could be answered (`obstacles` 0). */
export type Compared = {
  readonly cases: Cases;
  readonly before: Answers;
  readonly after: Answers;
  readonly obstacles: Uint8Array;
};

/** Whether the employee goes on without anybody else, evidence still to come included. */
export const isOwn = (code: number): boolean => code === codeOf.OWED || code === codeOf.PERMIT || code === codeOf.PERMIT_IF;

/** What the second answers would have changed. */
export function compare(compared: Compared): Report {
  const { cases, obstacles } = compared;
  const replayed = rowsWhere(cases.rows, (row) => obstacles[row] === 0);
  const { before, after } = compared;
  const isAvoided = (row: number): boolean => !isOwn(before.verdict[row] ?? 0) && isOwn(after.verdict[row] ?? 0);
  const isAdded = (row: number): boolean => isOwn(before.verdict[row] ?? 0) && !isOwn(after.verdict[row] ?? 0);
  const avoided = replayed.filter(isAvoided);
  const added = replayed.filter(isAdded);
  const recorded = columnOf(cases, 'verdict').values;
  const escalated = ({ verdict }: Answers): number =>
    replayed.reduce((sum, row) => sum + Number(verdict[row] === codeOf.ESCALATE), 0);
  return {
    ...countedObstacles(obstacles),
    replayed: replayed.length,
    asRecorded: replayed.reduce((sum, row) => sum + Number(before.verdict[row] === recorded[row]), 0),
    changed: changes(replayed, before, after),
    limitsChanged: replayed.reduce((sum, row) => sum + Number(before.limit[row] !== after.limit[row]), 0),
    escalations: { before: escalated(before), after: escalated(after), avoided: avoided.length, added: added.length },
    agreement: agreementOn(cases, avoided),
    exposure: exposureOf(compared, replayed, avoided, added),
    timeSaved: timeSavedBy(cases, avoided),
    bunching: bunchingAround(compared, replayed),
    groups: groupFigures(cases, replayed, { avoided, added }),
  };
}

export function rowsWhere(rows: number, holds: (row: number) => boolean): Uint32Array {
  const found = new Uint32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    if (!holds(row)) continue;
    found[count] = row;
    count += 1;
  }
  return found.subarray(0, count);
}

function changes(rows: Uint32Array, before: Answers, after: Answers): readonly Change[] {
  const counts = new Float64Array(verdicts.length ** 2);
  for (const row of rows) {
    const place = (before.verdict[row] ?? 0) * verdicts.length + (after.verdict[row] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return verdicts.flatMap((from, one) =>
    verdicts.flatMap((to, other) => {
      const cases = counts[one * verdicts.length + other] ?? 0;
      return from === to || cases === 0 ? [] : [{ from, to, cases }];
    }),
  );
}

export function agreementOn(cases: Cases, avoided: Uint32Array): Agreement {
  const ruling = columnOf(cases, 'ruling').values;
  const counts = new Map<Ruling, number>();
  for (const row of avoided) {
    const answer = rulings[ruling[row] ?? 0] ?? 'none';
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  const count = (answer: Ruling): number => counts.get(answer) ?? 0;
  const answered = count('granted') + count('another-amount') + count('refused') + count('sent-back');
  return {
    asAsked: { part: count('granted'), of: answered, ...wilson(count('granted'), answered) },
    anotherAmount: count('another-amount'),
    refused: count('refused'),
    sentBack: count('sent-back'),
    withdrawn: count('withdrawn'),
    open: count('open'),
    notAsked: count('none'),
  };
}

function exposureOf(
  { cases, before, after }: Compared,
  replayed: Uint32Array,
  avoided: Uint32Array,
  added: Uint32Array,
): Exposure {
  const asked = columnOf(cases, 'asked').values;
  const granted = columnOf(cases, 'granted');
  const ruling = columnOf(cases, 'ruling').values;
  const amounts = Float64Array.from(avoided, (row) => asked[row] ?? 0)
    .filter((minor) => minor > 0)
    .sort();
  const given = (row: number): number => {
    const isRuled = (rulings[ruling[row] ?? 0] ?? 'none') !== 'none';
    const minor = granted.values[row] ?? granted.unknown;
    return minor === granted.unknown ? (isRuled ? 0 : (asked[row] ?? 0)) : minor;
  };
  const sum = (rows: Uint32Array, minor: (row: number) => number): number => rows.reduce((total, row) => total + minor(row), 0);
  return {
    newlyOwnMinor: sum(avoided, (row) => asked[row] ?? 0),
    beyondRulingMinor: sum(avoided, (row) => Math.max(0, (asked[row] ?? 0) - given(row))),
    p95Minor: quantile(amounts, 0.95),
    largestMinor: amounts.at(-1) ?? null,
    newlyEscalatedMinor: sum(added, (row) => asked[row] ?? 0),
    worstCaseMinor: sum(replayed, (row) => Math.max(0, (after.limit[row] ?? 0) - Math.max(0, before.limit[row] ?? 0))),
  };
}

function timeSavedBy(cases: Cases, avoided: Uint32Array): TimeSaved {
  const waited = columnOf(cases, 'waited');
  const waits = Float64Array.from(avoided, (row) => waited.values[row] ?? waited.unknown)
    .filter((seconds) => seconds !== waited.unknown)
    .sort();
  return {
    n: waits.length,
    medianSeconds: quantile(waits, 0.5),
    totalSeconds: waits.reduce((total, seconds) => total + seconds, 0),
  };
}

const near = 0.1;

function bunchingAround({ cases, before, after }: Compared, replayed: Uint32Array): Bunching {
  const asked = columnOf(cases, 'asked').values;
  const found = { justBelow: 0, exactly: 0, justAbove: 0 };
  for (const row of replayed) {
    const limit = before.limit[row] ?? 0;
    const minor = asked[row] ?? 0;
    if (limit <= 0 || limit === after.limit[row]) continue;
    if (minor === limit) found.exactly += 1;
    else if (minor < limit && minor >= limit * (1 - near)) found.justBelow += 1;
    else if (minor > limit && minor <= limit * (1 + near)) found.justAbove += 1;
  }
  return found;
}

/** The smallest of the sorted values that a share of them does not exceed; null of none. */
const quantile = (sorted: Float64Array, share: number): number | null =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
