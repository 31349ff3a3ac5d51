import type { RulesetId } from '../../../kernel/index.ts';
import type { Policy } from '../../domain/policy.ts';
import { compilePolicy } from '../../engine/compile.ts';
import { published } from '../../engine/published.ts';
import type { Cases } from '../cases.ts';
import { compare } from '../compare.ts';
import { decideCases, type Watch } from '../decide-cases.ts';
import { decideReplayed } from '../decide-replayed.ts';
import { flipsOf, mostFlips } from '../flips.ts';
import { type CurvePoint, curveOf } from '../limit-curve.ts';
import { obstaclesTo } from '../replayability.ts';
import type { Answers } from '../settle-kernel.ts';
import type { Order, Result, RulesAsText } from './order.ts';

export const policyOf = ({ content, catalogue }: RulesAsText): Policy =>
  compilePolicy(published(content, { id: 'what-if' as RulesetId, version: 0, validFrom: new Date(0) }), catalogue);

/** The draft against the live rules over these cases, which are counted twice while they are decided. */
export function carryOut({ live, draft, from, to, counters }: Order, cases: Cases, watch?: Watch): Result {
  const [now, then] = [policyOf(live), policyOf(draft)];
  const obstacles = obstaclesTo([now, then], cases, { from, to });
  const answer = (policy: Policy, done: number): Answers => {
    const told: Watch = (rows) => watch?.(done + rows);
    return counters === 'replayed'
      ? decideReplayed(policy, cases, (row) => obstacles[row] === 0, told)
      : decideCases(policy, cases, told);
  };
  const compared = { cases, before: answer(now, 0), after: answer(then, cases.rows), obstacles };
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
