import type { Counter } from './counter.ts';

export const budgetWindows = ['calendar-day', 'calendar-month', 'calendar-year'] as const;
export type BudgetWindow = (typeof budgetWindows)[number];

/** What one person or one team may give in a window, whatever the remedy; kept with each decision it held for. */
export type BudgetHeld = {
  readonly scope: 'employee' | 'team';
  readonly window: BudgetWindow;
  readonly maxMinor: number;
};

export const counterOfBudget = ({ scope, window }: BudgetHeld): Counter => ({ scope, window });

/** Stands where a rule's key stands; no rule has a key with a slash in it. */
export const budgetKey = ({ scope, window }: BudgetHeld): string => `budget/${scope}/${window}`;
