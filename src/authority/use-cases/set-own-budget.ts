import { Injectable } from '@nestjs/common';
import { Ids, type Money, type PersonId } from '../../kernel/index.ts';
import { recordAudit, type Tx } from '../../platform/index.ts';
import { AllowanceHolders } from '../db/allowance-holders.repository.ts';
import { OwnBudgets } from '../db/own-budgets.repository.ts';
import { Rulesets } from '../db/rulesets.repository.ts';
import { checkBudget, ownBudgetErrors, type OwnBudget, type OwnBudgetId } from '../domain/own-budget.ts';

export type WantedBudget = Pick<OwnBudget, 'scope' | 'holderId' | 'window' | 'firstDay' | 'lastDay' | 'reason'> & {
  readonly amount: Money;
};

/** A limit over time for one person or one team; whoever calls has looked whether the actor may. From the next decision on it counts. */
@Injectable()
export class SetOwnBudget {
  constructor(
    private readonly budgets: OwnBudgets,
    private readonly holders: AllowanceHolders,
    private readonly rulesets: Rulesets,
    private readonly ids: Ids,
  ) {}

  /** Throws 409 `no-rules-in-force`, `budget-set-already`; 422 `budget-ends-before-it-begins`, `budget-in-another-currency`. */
  async within(tx: Tx, { amount, ...wanted }: WantedBudget, by: PersonId): Promise<OwnBudget> {
    checkBudget(wanted);
    const live = await this.rulesets.live(tx, tx.now);
    if (!live) throw ownBudgetErrors.noCurrency();
    const { currency } = live.ruleset;
    if (amount.currency !== currency) throw ownBudgetErrors.otherCurrency(currency);
    await this.holders.hold(tx, wanted.holderId as PersonId, null);
    const id = this.ids.next<OwnBudgetId>();
    const budget: OwnBudget = { ...wanted, id, maxMinor: amount.minor, currency, setBy: by, setAt: tx.now };
    if (await this.budgets.isTaken(tx, budget)) throw ownBudgetErrors.setAlready();
    await this.budgets.insert(tx, budget);
    await this.#record(tx, 'authority.budget-set', budget);
    return budget;
  }

  /** At once; what was decided under it stays. */
  async end(tx: Tx, budget: OwnBudget): Promise<void> {
    await this.holders.hold(tx, budget.holderId as PersonId, null);
    await this.budgets.end(tx, budget.id);
    await this.#record(tx, 'authority.budget-ended', budget);
  }

  #record(tx: Tx, action: string, { scope, holderId, window, maxMinor, currency, firstDay, lastDay }: OwnBudget): Promise<void> {
    const details = { window, maxMinor, currency, firstDay, lastDay };
    const subject = scope === 'employee' ? 'person' : 'team';
    return recordAudit(tx, { at: tx.now, by: tx.actor, action, subject, subjectId: holderId, details });
  }
}
