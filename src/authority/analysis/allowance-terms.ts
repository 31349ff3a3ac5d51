import { type Level, rankOf } from '../../kernel/index.ts';
import { canonical } from '../domain/canonical.ts';
import { type CounterKey, counterKey } from '../domain/counter.ts';
import { type Effect, counterOf, mostOf } from '../domain/effect.ts';
import type { Rule } from '../domain/rule.ts';
import type { CatalogueEntry } from '../domain/remedy-catalogue.ts';
import { limitBounds } from './formula-bounds.ts';
import { appliesTo } from './inspection.ts';
import { type Term, always, and, never, not, or } from './solver/prover.ts';
import type { Checked, SpelledRule, World } from './world.ts';

/** Who asks for what: one remedy in the hands of one level. */
export type Asked = { readonly entry: CatalogueEntry; readonly level: Level };

/**
 * Whether the rules let this level give an amount: some grant reaches it and nothing stands against it. Duties count as met or
 * unmet whatever the case is, what a counter has used and what a formula comes to likewise, only never inconsistently: the
 * same formula reaches the same amounts in both versions, and a larger cap never leaves less room than a smaller one.
 */
export function allows(world: World, { rules }: Checked, { entry, level }: Asked, amount: number): Term {
  const here = rules.filter(({ rule }) => appliesTo(rule, entry));
  const reached = here.map((spelled) => reaches(world, spelled, entry, amount));
  const standing = here.map((spelled) => not(standsAgainst(world, spelled, entry, rankOf(level), amount)));
  return and(or(...reached), ...standing);
}

function reaches(
  world: World,
  { rule: { effect }, conditions }: SpelledRule,
  { hasMoney }: CatalogueEntry,
  amount: number,
): Term {
  if (effect.type !== 'grant') return never;
  const matches = world.isTrue(conditions);
  if (!hasMoney) return matches;
  if (typeof effect.upTo === 'number') return amount <= effect.upTo ? matches : never;
  // A formula is shut while a fact of it is unknown, however large its least value is.
  return amount > limitBounds(effect.upTo).most ? never : and(matches, `reaches ${amount} ${canonical(effect.upTo)}`);
}

function standsAgainst(
  world: World,
  { rule: { effect, remedies }, conditions }: SpelledRule,
  { hasMoney }: CatalogueEntry,
  rank: number,
  amount: number,
): Term {
  const bites = isBeyond(effect, hasMoney, amount) ? world.mayBeTrue(conditions) : never;
  switch (effect.type) {
    case 'grant':
      return never;
    case 'forbid':
      return bites;
    case 'require':
      return rank < rankOf(effect.level) ? bites : never;
    case 'cap':
      return hasMoney || 'times' in effect ? and(world.mayBeTrue(conditions), not(roomIn(effect, remedies))) : never;
    case 'duty':
      return and(bites, not(isMet(effect)));
    case 'owe':
      return and(world.mayBeTrue(conditions), not(world.isTrue(conditions)));
  }
}

function isBeyond(effect: Effect, hasMoney: boolean, amount: number): boolean {
  const above = 'above' in effect ? (effect.above ?? 0) : 0;
  return hasMoney ? amount > above : above === 0;
}

const roomIn = (cap: Extract<Effect, { readonly type: 'cap' }>, remedies: Rule['remedies']): string =>
  roomName(counterKey(counterOf(cap, remedies)), mostOf(cap));

export const secondPersonPresent = 'present second person';
const evidenceMark = 'evidence ';

export const roomName = (key: CounterKey, max: number): string => `room ${key} ${max}`;

function isMet({ duty }: Extract<Effect, { readonly type: 'duty' }>): Term {
  if (duty.kind === 'evidence') return `${evidenceMark}${duty.evidence}`;
  return duty.kind === 'second-person' ? secondPersonPresent : always;
}

/** The kind of evidence that a proposition of this name says is there. */
export const evidenceIn = (name: string): string | null =>
  name.startsWith(evidenceMark) ? name.slice(evidenceMark.length) : null;

/** Room under a smaller cap is room under a larger one of the same counter. Required once for a world. */
export function requireRoom(world: World, versions: readonly Checked[]): void {
  for (const [key, ascending] of capsByCounter(versions)) {
    for (const [index, max] of ascending.entries()) {
      const larger = ascending[index + 1];
      if (larger !== undefined) world.prover.implies(roomName(key, max), roomName(key, larger));
    }
  }
}

/** The different sizes of the caps of each counter, ascending. */
export function capsByCounter(versions: readonly Checked[]): ReadonlyMap<CounterKey, readonly number[]> {
  const caps = new Map<CounterKey, readonly number[]>();
  for (const { rule } of versions.flatMap(({ rules }) => rules)) {
    if (rule.effect.type !== 'cap') continue;
    const key = counterKey(counterOf(rule.effect, rule.remedies));
    caps.set(
      key,
      [...new Set([...(caps.get(key) ?? []), mostOf(rule.effect)])].sort((a, b) => a - b),
    );
  }
  return caps;
}

/**
 * Amounts between two of which the rules make no difference: every limit, every `above`, the most a formula can come to, and
 * one unit more than the largest. Below its most, a term of its own stands for a formula.
 */
export function telling(versions: readonly Checked[]): readonly number[] {
  const amounts = versions.flatMap(({ rules }) => rules.flatMap(({ rule: { effect } }) => amountsIn(effect)));
  const largest = Math.max(0, ...amounts) + 1;
  return [...new Set([...amounts, largest])].filter((amount) => amount > 0).sort((a, b) => a - b);
}

function amountsIn(effect: Effect): readonly number[] {
  if (effect.type === 'grant') return [limitBounds(effect.upTo).most];
  return 'above' in effect && effect.above ? [effect.above] : [];
}
