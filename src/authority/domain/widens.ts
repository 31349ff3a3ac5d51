import { rankOf } from '../../kernel/index.ts';
import { canonical, type CanonicalValue } from './canonical.ts';
import type { Effect, RuleKey } from './effect.ts';
import type { Slots } from './fact-vector.ts';
import type { BoundRule, Policy } from './policy.ts';
import { templateSlots } from './role-matrix.ts';
import type { CatalogueEntry } from './remedy-catalogue.ts';
import type { LadderLevel } from './ruleset.ts';
import { FALSE, TRUE } from './truth.ts';

/**
 * Rules through which the change might let somebody of this level do more by themselves; none is a proof that it does not.
 * Only the template employee's own facts are known, everything about the case is unknown: a condition that is FALSE even so
 * never holds for them, one that is TRUE always does (Kleene). What law or charter owes widens nobody: it is at nobody's discretion.
 */
export function widenedRules(before: Policy, after: Policy, level: LadderLevel): readonly RuleKey[] {
  const kinds = new Set([...before.rulesFor.keys(), ...after.rulesFor.keys()]);
  const found = [...kinds].flatMap((kind) => {
    const old = before.rulesFor.get(kind) ?? [];
    const now = after.rulesFor.get(kind) ?? [];
    const hasMoney = after.catalogue.entries.some((entry) => entry.kind === kind && entry.hasMoney);
    return widenedFor({ old, now, hasMoney, level, slots: [templateSlots(before, level), templateSlots(after, level)] });
  });
  return [...new Set(found)].sort();
}

/**
 * Grants of remedies that the catalogue itself offers in more cases, to more levels or past a barrier, whoever holds them. Which
 * cases those are is for people to judge: every grant of such a kind counts.
 */
export function offeredMore(before: Policy, after: Policy): readonly RuleKey[] {
  const kinds = after.catalogue.entries.flatMap((entry) => {
    const was = before.catalogue.entries.find(({ kind }) => kind === entry.kind);
    return was && isOfferedMore(was, entry) ? [entry.kind] : [];
  });
  const bound = kinds.flatMap((kind) => after.rulesFor.get(kind) ?? []);
  return [...new Set(bound.flatMap(({ rule }) => (rule.effect.type === 'grant' ? [rule.key] : [])))].sort();
}

const isOfferedMore = (was: CatalogueEntry, is: CatalogueEntry): boolean =>
  was.family !== is.family || (!was.immediateHelp && is.immediateHelp) || !isWithin(is.offeredFor, was.offeredFor);

const isWithin = (some: CatalogueEntry['offeredFor'], all: CatalogueEntry['offeredFor']): boolean =>
  all === 'every' || (some !== 'every' && some.every((category) => all.includes(category)));

type OneKind = {
  readonly old: readonly BoundRule[];
  readonly now: readonly BoundRule[];
  readonly hasMoney: boolean;
  readonly level: LadderLevel;
  readonly slots: readonly [Slots, Slots];
};

function widenedFor({ old, now, hasMoney, level, slots: [slotsBefore, slotsAfter] }: OneKind): readonly RuleKey[] {
  const stays = (one: BoundRule, others: readonly BoundRule[]): boolean => others.some((other) => isSame(one, other));
  const unchanged = now.filter((bound) => stays(bound, old));
  const floor = Math.max(-1, ...unchanged.map((bound) => (bound.truth(slotsAfter) === TRUE ? constantGrant(bound) : -1)));
  const looser = now.filter(
    (bound) =>
      !stays(bound, old) &&
      bound.rule.effect.type === 'grant' &&
      bound.truth(slotsAfter) !== FALSE &&
      !(hasMoney ? constantOr(bound, Infinity) <= floor : floor >= 0) &&
      !old.some((was) => isNoMore(bound, was)),
  );
  const lifted = old.filter(
    (bound) =>
      !stays(bound, now) &&
      isBarrier(bound.rule.effect, level) &&
      bound.truth(slotsBefore) !== FALSE &&
      !now.some((is) => isAsStrict(is, bound)),
  );
  return [...looser, ...lifted].map(({ rule }) => rule.key);
}

const constantGrant = (bound: BoundRule): number => constantOr(bound, -1);

const constantOr = ({ rule: { effect } }: BoundRule, otherwise: number): number =>
  effect.type === 'grant' && typeof effect.upTo === 'number' ? effect.upTo : otherwise;

/** A grant in the same cases, up to no more. */
function isNoMore(now: BoundRule, was: BoundRule): boolean {
  return isAboutSame(now, was) && constantOr(now, Infinity) <= constantOr(was, -1);
}

const isBarrier = (effect: Effect, level: LadderLevel): boolean => {
  if (effect.type === 'require') return rankOf(effect.level) > rankOf(level);
  return effect.type === 'cap' || effect.type === 'forbid' || effect.type === 'duty';
};

/** In the same cases the same barrier, no higher up: `max`, `times` and `above` may only fall. */
function isAsStrict(now: BoundRule, was: BoundRule): boolean {
  if (!isAboutSame(now, was)) return false;
  const [is, before] = [heightsIn(now.rule.effect), heightsIn(was.rule.effect)];
  return is.rest === before.rest && is.height <= before.height;
}

/** What a barrier says beside the height it begins at. */
function heightsIn(effect: Effect): { readonly rest: string; readonly height: number } {
  const entries = Object.entries(effect);
  const isHeight = (name: string): boolean => name === 'max' || name === 'times' || name === 'above';
  const height: unknown = entries.find(([name]) => isHeight(name))?.[1];
  const rest = textOf(Object.fromEntries(entries.filter(([name]) => !isHeight(name))));
  return { rest, height: typeof height === 'number' ? height : 0 };
}

const isSame = (one: BoundRule, other: BoundRule): boolean =>
  isAboutSame(one, other) && textOf(one.rule.effect) === textOf(other.rule.effect);

/** The same conditions, by the same day: a rule that goes by another one may say of earlier complaints what it said then. */
const isAboutSame = (one: BoundRule, other: BoundRule): boolean =>
  textOf(one.conditions) === textOf(other.conditions) && textOf(one.rule.goesBy) === textOf(other.rule.goesBy);

const textOf = (value: unknown): string => canonical(value as CanonicalValue);
