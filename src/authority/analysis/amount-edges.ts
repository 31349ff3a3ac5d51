import { counterKey } from '../domain/counter.ts';
import { type Cap, type Effect, counterOf, mostOf } from '../domain/effect.ts';
import { type FactVector, readFacts } from '../domain/fact-vector.ts';
import { amountOf } from '../domain/formula.ts';
import type { RuleTest } from '../domain/rule-test.ts';
import type { Rule } from '../domain/rule.ts';
import type { Speech } from '../words/speech.ts';

/** A case at an edge of a rule, before anybody has said what is to be expected. */
export type Edge = { readonly name: string; readonly given: RuleTest['given'] };

export const noFacts: FactVector = readFacts({}, new Date(0));

/** What the effect says in minor units, a formula as it comes out of these facts; null for none, or where a fact of it is not known. */
export function amountIn(effect: Exclude<Effect, Cap>, { slots }: FactVector): number | null {
  const amount = effect.type === 'grant' ? effect.upTo : effect.type === 'owe' ? effect.amount : effect.above;
  const minor = amount === undefined ? undefined : amountOf(amount, slots);
  return minor !== undefined && minor > 0 ? minor : null;
}

export const limitEdges = (limit: number, base: RuleTest['given'], speech: Speech): readonly Edge[] =>
  around(limit)
    .filter((amountMinor) => amountMinor > 0)
    .map((amountMinor) => ({
      name: `${speech.money(amountMinor)} at an edge of ${speech.money(limit)}`,
      given: { ...base, amountMinor },
    }));

export const isInTimes = (effect: Effect): boolean => effect.type === 'cap' && 'times' in effect;

/** What was used before the one unit, or the one time, that is asked for now. */
export function capEdges(
  cap: Cap,
  { remedies }: Pick<Rule, 'remedies'>,
  base: RuleTest['given'],
  speech: Speech,
): readonly Edge[] {
  const key = counterKey(counterOf(cap, remedies));
  const most = mostOf(cap);
  const said = (used: number): string =>
    isInTimes(cap)
      ? `given ${used} times before, at an edge of ${most}`
      : `${speech.money(used)} used, at an edge of ${speech.money(most)}`;
  return around(most - 1)
    .filter((used) => used >= 0)
    .map((used) => ({ name: said(used), given: { ...base, used: { ...base.used, [key]: used } } }));
}

const around = (value: number): readonly number[] => [value - 1, value, value + 1];
