import type { BoundRule, Policy } from '../domain/policy.ts';
import { type Cases, columnOf, rulings } from './cases.ts';
import { startingPoints } from './starting-points.ts';
import { type Weighed, weighCases } from './weigh-cases.ts';

/** With the limit at `limitMinor`, what is the frontline's own. Amounts in minor units. */
export type CurvePoint = {
  readonly limitMinor: number;
  /** Cases that nobody else would have to decide, evidence still to come included, and what they asked for. */
  readonly own: number;
  readonly ownMinor: number;
  /** Of those, how many a supervisor decided then, and how many of them as asked. */
  readonly ruled: number;
  readonly asAsked: number;
};

/** The rules whose one number can be moved: a grant of a plain amount, a cap in money, a prohibition, a required level. */
export const hasCurve = ({ rule: { effect } }: BoundRule): boolean =>
  (effect.type === 'cap' && 'max' in effect) ||
  effect.type === 'forbid' ||
  effect.type === 'require' ||
  (effect.type === 'grant' && typeof effect.upTo === 'number');

/**
 * The curve of a rule from 0 to a quarter above the largest amount asked, at evenly spread whole positions. Null where there
 * is no such rule, or it has no number that can be moved.
 */
export function curveOf(
  policy: Policy,
  key: string,
  cases: Cases,
  isAsked: (row: number) => boolean,
  count: number,
): readonly CurvePoint[] | null {
  const bound = [...policy.rulesFor.values()].flat().find(({ rule }) => rule.key === key);
  if (!bound || !hasCurve(bound)) return null;
  const weighed = weighCases(policy, cases, ({ rule }) => rule.key === key);
  const step = Math.max(1, Math.ceil(largestAsked(weighed, cases) / (0.8 * Math.max(1, count - 1))));
  const positions = Array.from({ length: count }, (_, place) => place * step);
  return limitCurve(weighed, bound, cases, isAsked, positions);
}

function largestAsked({ plans }: Weighed, cases: Cases): number {
  const { values } = columnOf(cases, 'asked');
  let largest = 0;
  for (const { range } of plans)
    for (let row = range.from; row < range.to; row += 1) largest = Math.max(largest, values[row] ?? 0);
  return largest;
}

/**
 * What one limit does over its whole range, exactly and in one pass: each case has one value from which on it is the
 * frontline's own, so that counting those values answers every position. `weighed` is without the rule.
 */
export function limitCurve(
  weighed: Weighed,
  rule: BoundRule,
  cases: Cases,
  isAsked: (row: number) => boolean,
  positions: readonly number[],
): readonly CurvePoint[] {
  const starts = startingPoints(weighed, rule, cases);
  const sums = positions.map(() => ({ own: 0, ownMinor: 0, ruled: 0, asAsked: 0 }));
  const asked = columnOf(cases, 'asked').values;
  const ruling = columnOf(cases, 'ruling').values;
  for (const { range } of weighed.plans) {
    for (let row = range.from; row < range.to; row += 1) {
      if (!isAsked(row)) continue;
      const sum = sums[firstFrom(positions, starts[row] ?? Infinity)];
      if (!sum) continue;
      const answer = rulings[ruling[row] ?? 0] ?? 'none';
      sum.own += 1;
      sum.ownMinor += asked[row] ?? 0;
      sum.ruled += Number(answer === 'granted' || answer === 'another-amount' || answer === 'refused');
      sum.asAsked += Number(answer === 'granted');
    }
  }
  const total = { own: 0, ownMinor: 0, ruled: 0, asAsked: 0 };
  return sums.map((sum, place) => {
    total.own += sum.own;
    total.ownMinor += sum.ownMinor;
    total.ruled += sum.ruled;
    total.asAsked += sum.asAsked;
    return { limitMinor: positions[place] ?? 0, ...total };
  });
}

/** The place of the first position not below the value; past the end where there is none. */
function firstFrom(positions: readonly number[], value: number): number {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
