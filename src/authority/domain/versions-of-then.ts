import { amountOf } from './formula.ts';
import type { Slots } from './fact-vector.ts';
import type { BoundRule, Policy } from './policy.ts';
import { receiptStoodFor } from './receipt-stood-for.ts';
import { FALSE, TRUE } from './truth.ts';

/**
 * The rules for a complaint that was received when others were in force. A rule that goes by the day of the decision counts as it
 * stands now; any other counts as it stood on the day of receipt, which also stands for the day it happened and that of the bill,
 * because no other day is known. Where the earlier complaint keeps the better of both, `BoundRule.earlier` stands beside it: only
 * what gives has a better, and what holds back goes by the version of then. A rule taken out since goes by what it said of itself.
 */
export function withVersionsOfThen(live: Policy, then: Policy | null): Policy {
  if (!then || then.ruleset.hash === live.ruleset.hash) return live;
  const isDated = ({ ruleset }: Policy): boolean => ruleset.rules.some(({ goesBy }) => goesBy.date !== 'decision');
  if (!isDated(live) && !isDated(then)) return live;
  const rulesFor = new Map([...live.rulesFor].map(([kind, now]) => [kind, versions(now, then.rulesFor.get(kind) ?? [])]));
  const asked = [...live.rulesFor].map(
    ([kind, now]) => [kind, [...now, ...takenOut(now, then.rulesFor.get(kind) ?? [])]] as const,
  );
  const counted = [...rulesFor.values()].flat().flatMap((bound) => [bound.rule, ...(bound.earlier ? [bound.earlier.rule] : [])]);
  const { id, version, hash } = then.ruleset;
  return {
    ...live,
    ruleset: { ...live.ruleset, rules: [...new Set(counted)] },
    rulesFor,
    earlier: { id, version, hash },
    stoodFor: new Map(asked.map(([kind, rules]) => [kind, receiptStoodFor(rules)])),
  };
}

function versions(now: readonly BoundRule[], then: readonly BoundRule[]): readonly BoundRule[] {
  const was = new Map(then.map((bound) => [bound.rule.key, bound]));
  return [...now.flatMap((bound) => versionOf(bound, was.get(bound.rule.key))), ...takenOut(now, then)];
}

function takenOut(now: readonly BoundRule[], then: readonly BoundRule[]): readonly BoundRule[] {
  const known = new Set(now.map(({ rule }) => rule.key));
  return then.filter(({ rule }) => !known.has(rule.key) && rule.goesBy.date !== 'decision');
}

function versionOf(now: BoundRule, then: BoundRule | undefined): readonly BoundRule[] {
  const { goesBy, effect } = now.rule;
  if (goesBy.date === 'decision') return [now];
  const gives = effect.type === 'grant' || effect.type === 'owe';
  if (!goesBy.keepsTheBetter || !gives) return then ? [then] : [];
  return then && then.rule.effect.type === effect.type ? [{ ...now, earlier: then }] : [now];
}

/** The version that gives the customer more in this case; of an obligation that nobody can compute, the uncertain one. */
export function betterOf(bound: BoundRule, slots: Slots): BoundRule {
  const { earlier } = bound;
  if (!earlier) return bound;
  const [now, then] = [gain(bound, slots), gain(earlier, slots)];
  const isOwed = bound.rule.effect.type === 'owe';
  if (now === null) return isOwed || then === null ? bound : earlier;
  if (then === null) return isOwed ? earlier : bound;
  return then > now ? earlier : bound;
}

/** Minor units; −1 where it does not apply, null where nobody knows. */
function gain({ rule: { effect }, truth }: BoundRule, slots: Slots): number | null {
  const applies = truth(slots);
  if (applies === FALSE) return -1;
  if (applies !== TRUE) return null;
  if (effect.type === 'grant') return amountOf(effect.upTo, slots) ?? null;
  return effect.type === 'owe' ? (amountOf(effect.amount, slots) ?? null) : null;
}
