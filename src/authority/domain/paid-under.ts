import type { RuleKey } from './effect.ts';
import type { Owed } from './verdict.ts';

/** An amount that was given, and what was owed at that moment. */
export type Given = { readonly amountMinor: number; readonly owed: readonly Pick<Owed, 'rule' | 'amountMinor'>[] };

/** What was given under each obligation: every amount first pays what is owed, in the order of the rules' keys; the rest is a gift. */
export function paidUnder(given: readonly Given[]): Readonly<Record<RuleKey, number>> {
  const paid: Record<RuleKey, number> = {};
  for (const { amountMinor, owed } of given) {
    let left = amountMinor;
    for (const { rule, amountMinor: due } of [...owed].sort((a, b) => (a.rule < b.rule ? -1 : 1))) {
      const part = Math.min(left, due);
      // What is owed without money is owed as 0 and given once.
      if (part > 0 || due === 0) paid[rule] = (Object.hasOwn(paid, rule) ? (paid[rule] ?? 0) : 0) + part;
      left -= part;
    }
  }
  return paid;
}
