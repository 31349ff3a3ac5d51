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

/** An amount that was given, and what became of it. `releasedAt` is when it stopped counting; null while it counts. */
export type Entry<Ref> = Given & {
  readonly ref: Ref;
  readonly at: Date;
  readonly isExecuted: boolean;
  readonly releasedAt: Date | null;
};

/** An obligation of which all has reached the customer, and what it was paid with. */
export type Settled<Ref> = { readonly rule: RuleKey; readonly paidBy: readonly Ref[] };

/**
 * Obligations that are paid in whole. What was due is what was still owed when an amount was last given, and what had been given
 * under it by then; only what was executed pays it. `entries` are in the order they were given.
 */
export function settledObligations<Ref>(entries: readonly Entry<Ref>[]): readonly Settled<Ref>[] {
  const rules = new Set(entries.flatMap(({ owed }) => owed.map(({ rule }) => rule)));
  return [...rules].flatMap((rule) => {
    const payments = entries.filter((entry) => entry.isExecuted && shareOf(entry, rule) !== undefined);
    const paid = payments.reduce((sum, entry) => sum + (shareOf(entry, rule) ?? 0), 0);
    return payments.length > 0 && paid >= dueUnder(entries, rule) ? [{ rule, paidBy: payments.map(({ ref }) => ref) }] : [];
  });
}

function dueUnder<Ref>(entries: readonly Entry<Ref>[], rule: RuleKey): number {
  const last = entries.findLastIndex(({ owed }) => owed.some((one) => one.rule === rule));
  const { at, owed } = entries[last] ?? { at: new Date(0), owed: [] };
  const before = entries.slice(0, last).filter(({ releasedAt }) => releasedAt === null || releasedAt > at);
  const left = owed.find((one) => one.rule === rule)?.amountMinor ?? 0;
  return before.reduce((sum, entry) => sum + (shareOf(entry, rule) ?? 0), left);
}

/** Undefined when nothing was given under the rule; 0 when what was owed under it has no money. */
function shareOf(given: Given, rule: RuleKey): number | undefined {
  const paid = paidUnder([given]);
  return Object.hasOwn(paid, rule) ? paid[rule] : undefined;
}
