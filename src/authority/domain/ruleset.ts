import type { Currency, Level, Role, RulesetId } from '../../kernel/index.ts';
import { canonical } from './canonical.ts';
import type { NamedConditions } from './condition.ts';
import { type Counter, type CounterKey, counterKey } from './counter.ts';
import { counterOf } from './effect.ts';
import type { RemedyKind } from './remedy-catalogue.ts';
import type { PlainFacts } from './rule-test.ts';
import type { Rule } from './rule.ts';

/** Levels above the lowest whose holders sign in; the ladder climbs them in this order. */
export const ladderLevels = ['frontline', 'senior', 'supervisor', 'manager'] as const satisfies readonly Level[];
export type LadderLevel = (typeof ladderLevels)[number];

/** Who is assumed at a level when nobody is asked in person: nothing used today, a stranger to the customer. */
export type TemplateEmployee = {
  readonly role: Role;
  readonly trainings: readonly string[];
  readonly tenureMonths: number;
};

/** What is written, reviewed and hashed. */
export type RulesetContent = {
  readonly currency: Currency;
  /** The kinds these rules were written for. */
  readonly remedies: readonly RemedyKind[];
  /** Conditions that rules share by name. */
  readonly conditions: NamedConditions;
  readonly rules: readonly Rule[];
  readonly templates: Readonly<Record<LadderLevel, TemplateEmployee>>;
  /** Facts of an unremarkable case, on which each rule's tests say what differs. */
  readonly ordinaryCase: PlainFacts;
};

export type Ruleset = RulesetContent & {
  readonly id: RulesetId;
  readonly version: number;
  /** SHA-256 of `hashInput`, hexadecimal. */
  readonly hash: string;
  readonly validFrom: Date;
};

/** Canonical text of the content alone: the order of rules changes nothing, so it does not change the hash. */
export function hashInput(content: RulesetContent): string {
  const rules = [...content.rules].sort((a, b) => (a.key < b.key ? -1 : 1));
  return canonical({ ...contentOf(content), rules });
}

/** A ruleset without what it became when it was published. */
export const contentOf = ({
  currency,
  remedies,
  conditions,
  rules,
  templates,
  ordinaryCase,
}: RulesetContent): RulesetContent => ({
  currency,
  remedies,
  conditions,
  rules,
  templates,
  ordinaryCase,
});

/** Every sum and number of times the ledger must know before these rules can decide. */
export function countersOf({ rules }: RulesetContent): readonly Counter[] {
  const found = new Map<CounterKey, Counter>();
  for (const { effect, remedies } of rules) {
    if (effect.type !== 'cap') continue;
    const counter = counterOf(effect, remedies);
    found.set(counterKey(counter), counter);
  }
  return [...found.values()].sort((a, b) => (counterKey(a) < counterKey(b) ? -1 : 1));
}
