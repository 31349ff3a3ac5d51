import { canonical } from '../domain/canonical.ts';
import { leavesOf, resolved } from '../domain/condition.ts';
import { factsInAmount, type RuleKey } from '../domain/effect.ts';
import type { FactValue } from '../domain/fact-definition.ts';
import type { FactId } from '../domain/facts.ts';
import type { RemedyKind } from '../domain/remedy-catalogue.ts';
import type { RuleTest } from '../domain/rule-test.ts';
import type { RulesetContent } from '../domain/ruleset.ts';

type Text = Pick<RulesetContent, 'rules' | 'conditions'>;
type Given = RuleTest['given'];

/** What these rules look at: facts, members of sets of them, and whether anything that was used before counts. */
export type Deciding = {
  readonly facts: ReadonlySet<FactId>;
  readonly members: ReadonlySet<FactValue>;
  readonly counts: boolean;
};

export const decidesNothing: Deciding = { facts: new Set(), members: new Set(), counts: false };

export function decidingIn(keys: readonly RuleKey[], { rules, conditions }: Text): Deciding {
  const named = rules.filter(({ key }) => keys.includes(key));
  const leaves = named.flatMap((rule) => leavesOf(resolved(rule.conditions, conditions)));
  return {
    facts: new Set([...leaves.map(({ fact }) => fact), ...named.flatMap(({ effect }) => factsInAmount(effect))]),
    members: new Set(leaves.map(({ value }) => value)),
    counts: named.some(({ effect }) => effect.type === 'cap'),
  };
}

export const eitherDecides = (one: Deciding, other: Deciding): Deciding => ({
  facts: new Set([...one.facts, ...other.facts]),
  members: new Set([...one.members, ...other.members]),
  counts: one.counts || other.counts,
});

/** The rules about a remedy that two texts do not have alike; none where they differ in something else only. */
export function rulesChangedFor(remedy: RemedyKind, before: Text, after: Text): readonly RuleKey[] {
  const texts = (text: Text): ReadonlyMap<RuleKey, string> =>
    new Map(
      text.rules
        .filter(({ remedies }) => remedies === 'every' || remedies.includes(remedy))
        .map(({ key, conditions, effect }) => [key, canonical({ conditions: resolved(conditions, text.conditions), effect })]),
    );
  const [old, now] = [texts(before), texts(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key));
}

/** The case without what nobody in question looked at; as it is where nothing is known to have been looked at. */
export function onlyDeciding(given: Given, { facts, members, counts }: Deciding): Given {
  if (facts.size === 0) return given;
  const { facts: all = {}, unknown = [], used = {}, ...rest } = given;
  const decides = (fact: string): boolean => facts.has(fact as FactId) || alwaysTold.includes(fact);
  const told = (value: FactValue): FactValue =>
    typeof value === 'object' ? value.filter((member) => members.has(member)) : value;
  return {
    ...rest,
    facts: Object.fromEntries(
      Object.entries<FactValue>(all).flatMap(([fact, value]) => (decides(fact) ? [[fact, told(value)]] : [])),
    ),
    unknown: unknown.filter(decides),
    used: counts ? used : {},
  };
}

/** Without these nobody knows whom and what a case is about. */
const alwaysTold: readonly string[] = ['complaint.category', 'employee.level'];
