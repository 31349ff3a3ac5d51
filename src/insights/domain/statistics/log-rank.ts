import { chiSquareUpperTail } from './chi-square.ts';
import type { Durations } from './durations.ts';

export type LogRank = {
  readonly chiSquare: number;
  readonly degrees: number;
  /** The chance of a difference at least this large between groups that are resolved equally fast. */
  readonly p: number;
  readonly observed: readonly number[];
  readonly expected: readonly number[];
};

/**
 * Whether groups are resolved at different speeds (Mantel 1966, Peto and Peto 1972; every time weighs the same). Groups that were never at risk
 * when something was resolved take no part. Null when fewer than two groups do, or when the times leave nothing to compare.
 */
export const logRank = (groups: readonly Durations[]): LogRank | null => {
  const { observed, expected, covariance } = tally(groups);
  const taking = expected.flatMap((count, group) => (count > 0 ? [group] : []));
  if (taking.length < 2) return null;
  const compared = taking.slice(1);
  const difference = compared.map((group) => (observed[group] ?? 0) - (expected[group] ?? 0));
  const solution = solve(
    compared.map((row) => compared.map((column) => covariance[row]?.[column] ?? 0)),
    difference,
  );
  if (solution === null) return null;
  const chiSquare = difference.reduce((sum, value, i) => sum + value * (solution[i] ?? 0), 0);
  const degrees = compared.length;
  return { chiSquare, degrees, p: chiSquareUpperTail(chiSquare, degrees), observed, expected };
};

type Tally = { readonly observed: number[]; readonly expected: number[]; readonly covariance: number[][] };

/** Walks all distinct resolution times once; every group keeps its own place in its sorted durations. */
const tally = (groups: readonly Durations[]): Tally => {
  const walkers = groups.map(walker);
  const observed = groups.map(({ resolved }) => resolved.length);
  const expected = groups.map(() => 0);
  const covariance = groups.map(() => groups.map(() => 0));
  for (let time = nextTime(walkers); time < Infinity; time = nextTime(walkers)) {
    const atRisk = walkers.map((each) => each.atRisk(time));
    const resolved = walkers.reduce((sum, each) => sum + each.takeResolved(time), 0);
    const total = atRisk.reduce((sum, count) => sum + count, 0);
    const spread = total > 1 ? (resolved * (total - resolved)) / (total * total * (total - 1)) : 0;
    atRisk.forEach((risk, group) => {
      expected[group] = (expected[group] ?? 0) + (resolved * risk) / total;
      const row = covariance[group] ?? [];
      atRisk.forEach((other, column) => {
        row[column] = (row[column] ?? 0) + spread * risk * ((group === column ? total : 0) - other);
      });
    });
  }
  return { observed, expected, covariance };
};

type Walker = { next(): number; atRisk(time: number): number; takeResolved(time: number): number };

const walker = ({ resolved, open }: Durations): Walker => {
  let taken = 0;
  let leftOpen = 0;
  return {
    next: () => resolved[taken] ?? Infinity,
    atRisk: (time) => {
      while (leftOpen < open.length && (open[leftOpen] ?? Infinity) < time) leftOpen += 1;
      return resolved.length - taken + open.length - leftOpen;
    },
    takeResolved: (time) => {
      const before = taken;
      while (taken < resolved.length && resolved[taken] === time) taken += 1;
      return taken - before;
    },
  };
};

const nextTime = (walkers: readonly Walker[]): number => walkers.reduce((least, each) => Math.min(least, each.next()), Infinity);

/** Gaussian elimination with partial pivoting; null when the matrix is singular. */
const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] | null => {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) if (Math.abs(cell(row, column)) > Math.abs(cell(pivot, column))) pivot = row;
    if (Math.abs(cell(pivot, column)) < 1e-12) return null;
    const [moved] = rows.splice(pivot, 1);
    rows.splice(column, 0, moved ?? []);
    for (let row = column + 1; row < size; row += 1) {
      const factor = cell(row, column) / cell(column, column);
      rows[row] = (rows[row] ?? []).map((value, i) => value - factor * cell(column, i));
    }
  }
  const solution: number[] = right.map(() => 0);
  for (let row = size - 1; row >= 0; row -= 1) {
    const known = solution.reduce((sum, value, i) => (i > row ? sum + value * cell(row, i) : sum), 0);
    solution[row] = (cell(row, size) - known) / cell(row, row);
  }
  return solution;
};
