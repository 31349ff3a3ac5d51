import type { RuleKey } from '../domain/effect.ts';
import type { BoundRule, Policy } from '../domain/policy.ts';
import type { CatalogueEntry } from '../domain/remedy-catalogue.ts';
import { type Cases, type KindRange, columnOf } from './cases.ts';
import { blockRows, conditionKernel } from './condition-kernel.ts';
import { type EffectKernel, effectKernel } from './effect-kernel.ts';
import { type Ground, type GroundKernel, groundKernel } from './ground-kernel.ts';
import type { Kernel } from './leaf-kernel.ts';
import { type Scales, emptyScales } from './scales.ts';
import { type SettleKernel, settleKernel } from './settle-kernel.ts';

export type RulePlan = { readonly key: RuleKey; readonly truth: Kernel; readonly put: EffectKernel };

/** The rules of one kind of remedy over the cases of that kind. */
export type KindPlan = {
  readonly range: KindRange;
  readonly entry: CatalogueEntry;
  readonly begin: GroundKernel;
  readonly rules: readonly RulePlan[];
  readonly settle: SettleKernel;
};

/** Plans for the kinds that the policy's catalogue has; cases of the others cannot be answered by it. */
export const planOf = (policy: Policy, cases: Cases): readonly KindPlan[] =>
  cases.ranges.flatMap((range) => {
    const entry = policy.catalogue.entries.find(({ kind }) => kind === range.kind);
    if (!entry) return [];
    const rules = (policy.rulesFor.get(range.kind) ?? []).map((bound) => rulePlan(bound, cases, entry));
    return [{ range, entry, begin: groundKernel(cases, entry), rules, settle: settleKernel(cases, entry) }];
  });

export const rulePlan = (
  { rule, conditions }: Pick<BoundRule, 'rule' | 'conditions'>,
  cases: Cases,
  entry: CatalogueEntry,
): RulePlan => ({
  key: rule.key,
  truth: conditionKernel(conditions, (fact) => columnOf(cases, `fact:${fact}`)),
  put: effectKernel(rule, cases, entry),
});

/** The scratch of one block. */
export type Bench = { readonly truth: Uint8Array; readonly ground: Ground; readonly scales: Scales };

export const newBench = (): Bench => ({
  truth: new Uint8Array(blockRows),
  ground: { absent: new Uint8Array(blockRows), given: new Float64Array(blockRows) },
  scales: emptyScales(blockRows),
});

/** Puts these rules on the scales of the block. */
export function weighBlock(rules: readonly RulePlan[], from: number, count: number, { truth, ground, scales }: Bench): void {
  for (const rule of rules) {
    rule.truth(from, count, truth);
    rule.put({ from, count, truth, given: ground.given, scales });
  }
}
