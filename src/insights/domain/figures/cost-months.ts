/** Money in minor units that was given in a month `YYYY-MM`: by own authority or because it was owed, and after somebody else's approval. */
export type Granted = {
  readonly month: string;
  readonly currency: string;
  readonly n: number;
  readonly own: number;
  readonly approved: number;
};

/** What a team may give in a calendar month, from one day to another `YYYY-MM-DD`. */
export type TeamBudget = {
  readonly teamId: string;
  readonly maxMinor: number;
  readonly currency: string;
  readonly firstDay: string;
  readonly lastDay: string | null;
};

export type CostMonth = Granted & {
  /** From the first month of the period on. */
  readonly sinceBegin: number;
  /** The budgets of all teams together, of each the one that held last in the month; null where there was none. */
  readonly budget: number | null;
};

/** Every month of the period, of each currency in which anything was given or budgeted. */
export const costMonths = (
  months: readonly string[],
  granted: readonly Granted[],
  budgets: readonly TeamBudget[],
): readonly CostMonth[] =>
  [...new Set([...granted, ...budgets].map(({ currency }) => currency))].sort().flatMap((currency) => {
    let sinceBegin = 0;
    return months.map((month) => {
      const found = granted.find((each) => each.month === month && each.currency === currency);
      const { n, own, approved } = found ?? { n: 0, own: 0, approved: 0 };
      sinceBegin += own + approved;
      const held = lastHeld(budgets.filter((budget) => budget.currency === currency && holdsIn(budget, month)));
      const budget = held.length === 0 ? null : held.reduce((sum, { maxMinor }) => sum + maxMinor, 0);
      return { month, currency, n, own, approved, sinceBegin, budget };
    });
  });

const holdsIn = ({ firstDay, lastDay }: TeamBudget, month: string): boolean =>
  firstDay.slice(0, 7) <= month && (lastDay === null || lastDay.slice(0, 7) >= month);

const lastHeld = (budgets: readonly TeamBudget[]): readonly TeamBudget[] => [
  ...new Map(budgets.toSorted(byEnd).map((budget) => [budget.teamId, budget])).values(),
];

/** One without an end is the last. */
const byEnd = (one: TeamBudget, other: TeamBudget): number =>
  placeOf(one) < placeOf(other) ? -1 : placeOf(one) > placeOf(other) ? 1 : 0;

const placeOf = ({ lastDay, firstDay }: TeamBudget): string => `${lastDay ?? '9999-12-31'} ${firstDay}`;
