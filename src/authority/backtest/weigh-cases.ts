import type { BoundRule, Policy } from '../domain/policy.ts';
import type { Cases } from './cases.ts';
import { blockRows } from './condition-kernel.ts';
import { type KindPlan, newBench, planOf, weighBlock } from './plan.ts';
import { type Scales, copyScales, emptyScales } from './scales.ts';
import type { Ground } from './ground-kernel.ts';

/** Every case with all rules but a few on its scales, so that what those few change can be seen at once, as often as wanted. */
export type Weighed = { readonly plans: readonly KindPlan[]; readonly scales: Scales; readonly ground: Ground };

/** Leaves out the rules that `isLeftOut` names, and the kinds of remedy that none of them is about. */
export function weighCases(policy: Policy, cases: Cases, isLeftOut: (rule: BoundRule) => boolean): Weighed {
  const concerned = new Set([...policy.rulesFor].flatMap(([kind, rules]) => (rules.some(isLeftOut) ? [kind] : [])));
  const rulesFor = new Map([...policy.rulesFor].map(([kind, rules]) => [kind, rules.filter((rule) => !isLeftOut(rule))]));
  const plans = planOf({ ...policy, rulesFor }, cases).filter(({ range }) => concerned.has(range.kind));
  const scales = emptyScales(cases.rows);
  const ground: Ground = { absent: new Uint8Array(cases.rows), given: new Float64Array(cases.rows) };
  const bench = newBench();
  for (const { range, begin, rules } of plans) {
    for (let from = range.from; from < range.to; from += blockRows) {
      const count = Math.min(blockRows, range.to - from);
      begin(from, count, bench.ground, bench.scales);
      weighBlock(rules, from, count, bench);
      copyScales(bench.scales, 0, count, scales, from);
      ground.absent.set(bench.ground.absent.subarray(0, count), from);
      ground.given.set(bench.ground.given.subarray(0, count), from);
    }
  }
  return { plans, scales, ground };
}

/** Puts a block of weighed cases on the bench. */
export function takeBlock({ scales, ground }: Weighed, from: number, count: number, bench: ReturnType<typeof newBench>): void {
  copyScales(scales, from, count, bench.scales, 0);
  bench.ground.absent.set(ground.absent.subarray(from, from + count));
  bench.ground.given.set(ground.given.subarray(from, from + count));
}
