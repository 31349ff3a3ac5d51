import type { RuleKey } from './effect.ts';
import { owedNow } from './owed-now.ts';
import type { Policy } from './policy.ts';
import type { Situation } from './question.ts';

/** An obligation that a change raises on a complaint that was decided before it. Minor units. */
export type OwedMore = {
  readonly rule: RuleKey;
  /** By the rules before the change, and by those after it; what was paid does not count against either. */
  readonly beforeMinor: number;
  readonly afterMinor: number;
  readonly paidMinor: number;
  /** What is still to be given because of the change. */
  readonly moreMinor: number;
};

/** Empty unless the change makes more owed than was owed and paid. `paid` is what was given under each obligation so far. */
export function owedMore(
  { before, after }: { readonly before: Policy; readonly after: Policy },
  situation: Situation,
  paid: Situation['paidUnder'],
): readonly OwedMore[] {
  const unpaid = { ...situation, paidUnder: {} };
  const was = new Map(owedNow(before, unpaid).unpaid.map(({ rule, amountMinor }) => [rule, amountMinor]));
  return owedNow(after, unpaid).unpaid.flatMap(({ rule, amountMinor }) => {
    const beforeMinor = was.get(rule) ?? 0;
    const paidMinor = Object.hasOwn(paid, rule) ? (paid[rule] ?? 0) : 0;
    const moreMinor = amountMinor - Math.max(beforeMinor, paidMinor);
    return moreMinor > 0 ? [{ rule, beforeMinor, afterMinor: amountMinor, paidMinor, moreMinor }] : [];
  });
}
