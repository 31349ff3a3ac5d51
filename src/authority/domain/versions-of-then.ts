import { amountOf } from './formula.ts';
import type { Slots } from './fact-vector.ts';
import type { BoundRule, Policy, RulesetName } from './policy.ts';
import { saidDays } from './known-day.ts';
import type { RemedyKind } from './remedy-catalogue.ts';
import type { GoesBy } from './rule.ts';
import { FALSE, TRUE } from './truth.ts';

/**
 * The rules in force on the day of receipt, on the day it happened and on that of the bill; null where there were none. A day that
 * nobody said, or from before there were any rules, is left out or has those of the receipt: that stands for it.
 */
export type RulesOfThen = { readonly received: Policy | null; readonly event?: Policy | null; readonly bill?: Policy | null };

type EarlierDay = Exclude<GoesBy['date'], 'decision'>;
const earlierDays: readonly EarlierDay[] = ['received', ...saidDays];

/** By day; null where the rules were the same, or where there were none. */
type Thens = Readonly<Record<EarlierDay, Policy | null>>;
type Versions = Readonly<Record<EarlierDay, readonly BoundRule[] | null>>;

/**
 * The rules for a complaint from when others were in force. A rule that goes by the day of the decision counts as it stands now;
 * any other counts as it stood on the day it goes by. Where the earlier complaint keeps the better of both, `BoundRule.earlier`
 * stands beside it: only what gives has a better, and what holds back goes by the version of then. A rule taken out since goes by
 * what it said of itself.
 */
export function withVersionsOfThen(live: Policy, days: RulesOfThen): Policy {
  const thens = othersThan(live, days);
  const others = earlierDays.flatMap((day) => thens[day] ?? []);
  const isDated = ({ ruleset }: Policy): boolean => ruleset.rules.some(({ goesBy }) => goesBy.date !== 'decision');
  if (others.length === 0 || ![live, ...others].some(isDated)) return live;
  const pairs = [...live.rulesFor].map(([kind, now]) => [kind, now, versionsFor(kind, thens)] as const);
  const rulesFor = new Map(pairs.map(([kind, now, then]) => [kind, versions(now, then)]));
  const asked = pairs.map(([kind, now, then]) => [kind, [...now, ...takenOut(now, then)]] as const);
  const counted = [...rulesFor.values()].flat().flatMap((bound) => [bound.rule, ...(bound.earlier ? [bound.earlier.rule] : [])]);
  const known = { event: days.event === undefined ? null : thens.event, bill: days.bill === undefined ? null : thens.bill };
  return {
    ...live,
    ruleset: { ...live.ruleset, rules: [...new Set(counted)] },
    rulesFor,
    earlier: { received: nameOf(thens.received), event: nameOf(known.event), bill: nameOf(known.bill) },
    asked: new Map(asked),
  };
}

function othersThan(live: Policy, { received, event, bill }: RulesOfThen): Thens {
  const other = (then: Policy | null): Policy | null => (then && then.ruleset.hash !== live.ruleset.hash ? then : null);
  return {
    received: other(received),
    event: other(event === undefined ? received : event),
    bill: other(bill === undefined ? received : bill),
  };
}

const nameOf = (policy: Policy | null): RulesetName | null =>
  policy && { id: policy.ruleset.id, version: policy.ruleset.version, hash: policy.ruleset.hash };

const versionsFor = (kind: RemedyKind, { received, event, bill }: Thens): Versions => {
  const of = (then: Policy | null): readonly BoundRule[] | null => then && (then.rulesFor.get(kind) ?? []);
  return { received: of(received), event: of(event), bill: of(bill) };
};

const versions = (now: readonly BoundRule[], then: Versions): readonly BoundRule[] => [
  ...now.flatMap((bound) => versionOf(bound, then)),
  ...takenOut(now, then),
];

/** Each once, though it may have gone by one day then and by another later. */
function takenOut(now: readonly BoundRule[], then: Versions): readonly BoundRule[] {
  const known = new Set(now.map(({ rule }) => rule.key));
  const gone = earlierDays.flatMap((day) =>
    (then[day] ?? []).filter(({ rule }) => !known.has(rule.key) && rule.goesBy.date === day),
  );
  return [...new Map(gone.map((bound) => [bound.rule.key, bound])).values()];
}

function versionOf(now: BoundRule, versionsThen: Versions): readonly BoundRule[] {
  const { key, goesBy, effect } = now.rule;
  const rules = goesBy.date === 'decision' ? null : versionsThen[goesBy.date];
  if (!rules) return [now];
  const then = rules.find(({ rule }) => rule.key === key);
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
