import type { RulesetId } from '../../../kernel/index.ts';
import type { Policy } from '../../domain/policy.ts';
import { compilePolicy } from '../../engine/compile.ts';
import { published } from '../../engine/published.ts';
import type { Cases } from '../cases.ts';
import { compare } from '../compare.ts';
import { decideCases } from '../decide-cases.ts';
import { flipsOf } from '../flips.ts';
import { type CurvePoint, curveOf } from '../limit-curve.ts';
import { obstaclesTo } from '../replayability.ts';
import type { Order, Result, RulesAsText } from './order.ts';

/** The list is for reading; the report counts all of them. */
export const mostFlips = 5_000;

export const policyOf = ({ content, catalogue }: RulesAsText): Policy =>
  compilePolicy(published(content, { id: 'what-if' as RulesetId, version: 0, validFrom: new Date(0) }), catalogue);

/** The draft against the live rules over these cases. */
export function carryOut({ live, draft, from, to }: Order, cases: Cases): Result {
  const [now, then] = [policyOf(live), policyOf(draft)];
  const obstacles = obstaclesTo([now, then], cases, { from, to });
  const compared = { cases, before: decideCases(now, cases), after: decideCases(then, cases), obstacles };
  return { report: compare(compared), flips: flipsOf(compared, mostFlips) };
}

/** Null where the draft has no such rule, or the rule no limit that can be moved. */
export function drawCurve(
  { draft, from, to }: Order,
  cases: Cases,
  rule: string,
  positions: number,
): readonly CurvePoint[] | null {
  const policy = policyOf(draft);
  const obstacles = obstaclesTo([policy], cases, { from, to });
  return curveOf(policy, rule, cases, (row) => obstacles[row] === 0, positions);
}
