import { type Verdict, verdicts } from '../domain/verdict.ts';
import { type Ruling, columnOf, rulings } from './cases.ts';
import { type Compared, rowsWhere } from './compare.ts';
import { groupNames } from './group-figures.ts';
import type { Grouping } from './report.ts';
import { uuidAt } from './uuid.ts';

/** A past decision that would have been another. Amounts in minor units; a limit is null for a remedy without money. */
export type Flip = {
  readonly decisionId: string;
  readonly complaintId: string;
  readonly at: string;
  readonly remedy: string;
  readonly askedMinor: number | null;
  readonly from: Verdict;
  readonly to: Verdict;
  readonly limitBefore: number | null;
  readonly limitAfter: number | null;
  readonly ruling: Ruling;
  readonly grantedMinor: number | null;
  readonly waitedSeconds: number | null;
  /** Where it is counted in the report: `unknown` where nobody knows. */
  readonly groups: Readonly<Record<Grouping, string>>;
};

/** The list is for reading; the report counts all of them. */
export const mostFlips = 5_000;

/** The decisions whose verdict changes, the largest amounts first, at most so many. */
export function flipsOf({ cases, before, after, obstacles }: Compared, most: number): readonly Flip[] {
  const asked = columnOf(cases, 'asked').values;
  const changed = rowsWhere(cases.rows, (row) => obstacles[row] === 0 && before.verdict[row] !== after.verdict[row]);
  const largest = [...changed].sort((a, b) => (asked[b] ?? 0) - (asked[a] ?? 0) || a - b).slice(0, most);
  const known = (name: 'granted' | 'waited', row: number): number | null => {
    const { values, unknown } = columnOf(cases, name);
    const value = values[row] ?? unknown;
    return value === unknown ? null : value;
  };
  const limit = (values: Float64Array, row: number): number | null => ((values[row] ?? -1) < 0 ? null : (values[row] ?? null));
  const groupsOf = groupNames(cases);
  return largest.map((row) => ({
    decisionId: uuidAt(cases.ids.decision, row),
    complaintId: uuidAt(cases.ids.complaint, row),
    at: new Date(columnOf(cases, 'at').values[row] ?? 0).toISOString(),
    remedy: cases.ranges.find(({ to }) => row < to)?.kind ?? '',
    askedMinor: asked[row] || null,
    from: verdicts[before.verdict[row] ?? 0] ?? 'ESCALATE',
    to: verdicts[after.verdict[row] ?? 0] ?? 'ESCALATE',
    limitBefore: limit(before.limit, row),
    limitAfter: limit(after.limit, row),
    ruling: rulings[columnOf(cases, 'ruling').values[row] ?? 0] ?? 'none',
    grantedMinor: known('granted', row),
    waitedSeconds: known('waited', row),
    groups: groupsOf(row),
  }));
}
