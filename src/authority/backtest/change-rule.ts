import type { BoundRule } from '../domain/policy.ts';
import type { Cases } from './cases.ts';
import { blockRows } from './condition-kernel.ts';
import { newBench, rulePlan, weighBlock } from './plan.ts';
import type { Answers } from './settle-kernel.ts';
import { type Weighed, takeBlock } from './weigh-cases.ts';

/** Answers the weighed cases with one more rule: what a slider asks for at every step. Other cases keep the answers they have. */
export function answerWith(weighed: Weighed, rule: BoundRule, cases: Cases, answers: Answers): void {
  const bench = newBench();
  for (const { range, entry, settle } of weighed.plans) {
    const rules = [rulePlan(rule, cases, entry)];
    for (let from = range.from; from < range.to; from += blockRows) {
      const count = Math.min(blockRows, range.to - from);
      takeBlock(weighed, from, count, bench);
      weighBlock(rules, from, count, bench);
      settle(from, count, bench.ground, bench.scales, answers);
    }
  }
}
