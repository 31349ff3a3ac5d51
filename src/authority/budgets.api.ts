import { Injectable } from '@nestjs/common';
import type { PersonId } from '../kernel/index.ts';
import type { Sql, Tx } from '../platform/index.ts';
import { OwnBudgets } from './db/own-budgets.repository.ts';
import { ownBudgetErrors, type OwnBudget, type OwnBudgetId } from './domain/own-budget.ts';
import { BudgetsOf, type Budgets, type OwnBudgetUsed, type Whose } from './queries/budgets.query.ts';
import { SetOwnBudget, type WantedBudget } from './use-cases/set-own-budget.ts';

/** Limits over time on what people and teams give: those of the rules, and those set for one of them. */
@Injectable()
export class BudgetsApi {
  constructor(
    private readonly budgetsOf: BudgetsOf,
    private readonly own: OwnBudgets,
    private readonly setting: SetOwnBudget,
  ) {}

  /** What the rules in force leave a person and their team, with what is used; stores nothing. */
  of(sql: Sql, whose: Whose): Promise<Budgets> {
    return this.budgetsOf.execute(sql, whose);
  }

  /** Those set for the person and their team, now or later, with what is used of each that holds now. */
  ownOf(sql: Sql, whose: Whose): Promise<readonly OwnBudgetUsed[]> {
    return this.budgetsOf.own(sql, whose);
  }

  /** Whether anything that the person gave counts in a window of now, their team's windows too; whatever they may give today. */
  gave(sql: Sql, whose: Whose): Promise<boolean> {
    return this.budgetsOf.gave(sql, whose);
  }

  /** Of one holder that has not ended. Throws 404 `budget-not-found`. */
  async one(sql: Sql, id: OwnBudgetId): Promise<OwnBudget> {
    const found = await this.own.one(sql, id);
    if (!found) throw ownBudgetErrors.notFound();
    return found;
  }

  /** Throws 409 `no-rules-in-force`, `budget-set-already`; 422 `budget-ends-before-it-begins`, `budget-in-another-currency`. */
  set(tx: Tx, wanted: WantedBudget, by: PersonId): Promise<OwnBudget> {
    return this.setting.within(tx, wanted, by);
  }

  end(tx: Tx, budget: OwnBudget): Promise<void> {
    return this.setting.end(tx, budget);
  }
}
