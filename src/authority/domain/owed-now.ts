import { caseOf, factOf, readSituation, type Case } from './case.ts';
import { weigh } from './combine.ts';
import type { RuleKey } from './effect.ts';
import type { FactId } from './facts.ts';
import type { BoundRule, Policy } from './policy.ts';
import type { Situation } from './question.ts';
import { isOfferedFor, type RemedyKind } from './remedy-catalogue.ts';
import { FALSE } from './truth.ts';
import type { Owed } from './verdict.ts';

/** An obligation that is not paid yet, and the remedies it can be paid with. */
export type Unpaid = Owed & { readonly rule: RuleKey; readonly kinds: readonly RemedyKind[] };

/** An obligation that nobody can work out, and the facts that are missing for it. */
export type Undecided = { readonly rule: RuleKey; readonly facts: readonly FactId[] };

/** `undecided` is null where no rules are in force: then nobody knows of any obligation. */
export type Owing = { readonly unpaid: readonly Unpaid[]; readonly undecided: readonly Undecided[] | null };

/** Each obligation once, however many remedies could pay it. */
export function owedNow(policy: Policy, situation: Situation): Owing {
  const unpaid = new Map<RuleKey, Unpaid>();
  const undecided = new Map<RuleKey, Undecided>();
  for (const subject of casesWithObligations(policy, situation)) {
    const { owed: all, unknownOwes, doubts } = weigh(subject);
    for (const owed of all) {
      const kinds = [...(unpaid.get(owed.rule)?.kinds ?? []), subject.entry.kind];
      unpaid.set(owed.rule, { ...owed, kinds });
    }
    for (const rule of unknownOwes) undecided.set(rule, { rule, facts: doubts.get(rule) ?? [] });
  }
  return { unpaid: [...unpaid.values()], undecided: [...undecided.values()] };
}

/** Whether anything could be owed at all, before the ledger is asked: `situation` need not know what was paid. */
export const mayBeOwed = (policy: Policy, situation: Situation): boolean =>
  casesWithObligations(policy, situation).some(({ rules, facts }) =>
    rules.filter(isObligation).some(({ truth }) => truth(facts.slots) !== FALSE),
  );

function casesWithObligations(policy: Policy, situation: Situation): readonly Case[] {
  const kinds = policy.catalogue.entries.filter(({ kind }) => policy.rulesFor.get(kind)?.some(isObligation));
  if (kinds.length === 0) return [];
  const read = readSituation(situation);
  const cases = kinds.map(({ kind, usualParams: params }) => caseOf(policy, read, { kind, params, amount: null }));
  return cases.filter((subject) => isOfferedFor(subject.entry, factOf(subject, 'complaint.category')));
}

const isObligation = ({ rule }: BoundRule): boolean => rule.effect.type === 'owe';
