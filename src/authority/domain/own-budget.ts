import { DomainError, type Currency, type Id, type PersonId, type TeamId } from '../../kernel/index.ts';
import type { BudgetHeld } from './budget-held.ts';
import type { Policy } from './policy.ts';

export type OwnBudgetId = Id<'OwnBudget'>;

/** From a business day up to and including another, `YYYY-MM-DD`; null is until somebody ends it. */
export type OwnBudget = BudgetHeld & {
  readonly id: OwnBudgetId;
  readonly holderId: PersonId | TeamId;
  readonly currency: Currency;
  readonly firstDay: string;
  readonly lastDay: string | null;
  readonly reason: string;
  readonly setBy: PersonId;
  readonly setAt: Date;
};

/** It acts like a cap of the rules and beside them: the lowest remainder counts, so that it never lets anybody give more. */
export const withBudgets = (policy: Policy, budgets: readonly BudgetHeld[] | undefined): Policy =>
  budgets && budgets.length > 0 ? { ...policy, budgets } : policy;

/** Throws 422 `budget-ends-before-it-begins`. */
export function checkBudget({ firstDay, lastDay }: Pick<OwnBudget, 'firstDay' | 'lastDay'>): void {
  if (lastDay !== null && lastDay < firstDay) throw ownBudgetErrors.endsBeforeItBegins();
}

export const ownBudgetErrors = {
  endsBeforeItBegins: () =>
    new DomainError('invalid', 'budget-ends-before-it-begins', 'This ends before it begins.', { field: 'lastDay' }),

  setAlready: () =>
    new DomainError(
      'conflict',
      'budget-set-already',
      'A budget for the same time is set for a part of these days already. End that first, or choose other days.',
    ),

  notFound: () => new DomainError('not-found', 'budget-not-found', 'There is no such budget, or it has ended.'),

  noCurrency: () =>
    new DomainError('conflict', 'no-rules-in-force', 'While no rules are in force nobody gives anything, so no budget is set.'),

  otherCurrency: (used: string) =>
    new DomainError('invalid', 'budget-in-another-currency', `Budgets are set in ${used}.`, { field: 'amount', used }),
};
