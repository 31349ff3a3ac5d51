import { Injectable } from '@nestjs/common';
import type { Currency, PersonId, TeamId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { counterOfBudget } from '../domain/budget-held.ts';
import type { OwnBudget } from '../domain/own-budget.ts';
import { OwnBudgets } from '../db/own-budgets.repository.ts';
import { Allowances, type Counted } from '../db/allowances.repository.ts';
import { RemedyKinds } from '../db/remedy-kinds.repository.ts';
import { type Counter, counterKey, type CounterScope, type CounterWindow } from '../domain/counter.ts';
import { counterOf, type Cap, type RuleKey } from '../domain/effect.ts';
import type { Policy } from '../domain/policy.ts';
import type { Rule } from '../domain/rule.ts';
import type { Translated } from '../words/language.ts';
import { ruleSentence } from '../words/rule-sentence.ts';
import { speechIn } from '../words/speech.ts';
import { ReadPolicy } from '../use-cases/read-policy.ts';

/** A limit over time on what a person or a team gives, and what of it is used: minor units, or times. */
export type Budget = {
  readonly rule: RuleKey;
  readonly title: string;
  readonly scope: CounterScope;
  readonly window: CounterWindow;
  readonly sentence: Translated;
  readonly measure: 'money' | 'times';
  readonly used: number;
  readonly of: number;
};

export type Budgets = { readonly currency: Currency | null; readonly items: readonly Budget[] };

/** One that was set, with what is used of it in minor units; null before its first day. */
export type OwnBudgetUsed = { readonly budget: OwnBudget; readonly usedMinor: number | null };

export type Whose = {
  readonly personId: PersonId;
  readonly teamId: TeamId | null;
  readonly at: Date;
  readonly businessDay: string;
};
type CapRule = Rule & { readonly effect: Cap };

/** "This month 40 of 200 used": what the rules in force leave a person and their team. Empty without rules. */
@Injectable()
export class BudgetsOf {
  constructor(
    private readonly policies: ReadPolicy,
    private readonly allowances: Allowances,
    private readonly kinds: RemedyKinds,
    private readonly ownBudgets: OwnBudgets,
  ) {}

  async execute(sql: Sql, { personId, teamId, at, businessDay }: Whose): Promise<Budgets> {
    const policy = await this.policies.now(sql, { at, receivedAt: null });
    if (!policy) return { currency: null, items: [] };
    const caps = policy.ruleset.rules.filter(isBudget);
    const counted = alone({ personId, teamId, at, businessDay });
    const counters = caps.map(({ effect, remedies }) => counterOf(effect, remedies));
    const used = await this.allowances.usedBy(sql, counters, counted, policy.ruleset.currency);
    const sentenceOf = await this.#speaking(sql, policy);
    const items = caps.map((rule): Budget => {
      const { effect, remedies, key, title } = rule;
      const found = used[counterKey(counterOf(effect, remedies))];
      const inTimes = 'times' in effect;
      return {
        ...{ rule: key, title, scope: effect.counter, window: effect.window, sentence: sentenceOf(rule) },
        measure: inTimes ? 'times' : 'money',
        used: (inTimes ? found?.times : found?.sumMinor) ?? 0,
        of: inTimes ? effect.times : effect.max,
      };
    });
    return { currency: policy.ruleset.currency, items };
  }

  /** Set for the person and for their team, not over on that business day. */
  async own(sql: Sql, { personId, teamId, at, businessDay }: Whose): Promise<readonly OwnBudgetUsed[]> {
    const found = await this.ownBudgets.of(sql, teamId ? [personId, teamId] : [personId], businessDay);
    const running = found.filter(({ firstDay }) => firstDay <= businessDay);
    const counted = alone({ personId, teamId, at, businessDay });
    const [currency] = running.map((budget) => budget.currency);
    const used = currency ? await this.allowances.usedBy(sql, running.map(counterOfBudget), counted, currency) : {};
    return found.map((budget) => ({
      budget,
      usedMinor: running.includes(budget) ? (used[counterKey(counterOfBudget(budget))]?.sumMinor ?? 0) : null,
    }));
  }

  /** Whether anything they gave counts in a window of now, of the rules or of what was set for them or their team. */
  async gave(sql: Sql, { personId, teamId, at, businessDay }: Whose): Promise<boolean> {
    const ruleset = (await this.policies.now(sql, { at, receivedAt: null }))?.ruleset;
    const set = await this.ownBudgets.of(sql, teamId ? [personId, teamId] : [personId], businessDay);
    const currency = ruleset?.currency ?? set[0]?.currency;
    if (!currency) return false;
    const counters = [
      ...(ruleset?.rules ?? []).filter(isBudget).map(({ effect, remedies }) => counterOf(effect, remedies)),
      ...set.filter(({ firstDay }) => firstDay <= businessDay).map(counterOfBudget),
    ].map((counter): Counter => ({ ...counter, scope: 'employee' }));
    const used = await this.allowances.usedBy(sql, counters, alone({ personId, teamId, at, businessDay }), currency);
    return Object.values(used).some((found) => (found?.times ?? 0) > 0);
  }

  async #speaking(sql: Sql, { ruleset }: Policy): Promise<(rule: Rule) => Translated> {
    const labels = Object.fromEntries((await this.kinds.all(sql)).map(({ kind, label }) => [kind, label]));
    const [en, es] = [speechIn('en', ruleset.currency, labels), speechIn('es', ruleset.currency, labels)];
    return (rule) => ({ en: ruleSentence(rule, ruleset.conditions, en), es: ruleSentence(rule, ruleset.conditions, es) });
  }
}

/** Whatever complaint it was on: no customer, no account and no cause. */
const alone = ({ personId, teamId, at, businessDay }: Whose): Counted => ({
  ...{ subjectIds: [], customerId: null, accountId: null, cause: null, at, businessDay },
  employee: { id: personId, teamId },
});

/** Of an employee or a team; what limits a customer or an account is nobody's budget. */
const isBudget = (rule: Rule): rule is CapRule =>
  rule.effect.type === 'cap' && !rule.effect.cause && (rule.effect.counter === 'employee' || rule.effect.counter === 'team');
