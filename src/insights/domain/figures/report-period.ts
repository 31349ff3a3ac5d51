import { dateAfter } from '../facts/local-months.ts';

export const reportIntervals = ['week', 'month', 'year'] as const;
export type ReportInterval = (typeof reportIntervals)[number];

/** First and last day, `YYYY-MM-DD`, both counted in. */
export type ReportPeriod = { readonly from: string; readonly to: string };

/** The last whole week (from Monday), month or calendar year that is over on the day `today`. */
export const lastWhole = (every: ReportInterval, today: string): ReportPeriod => {
  const to = dateAfter(firstOf(every, today), -1);
  return { from: firstOf(every, to), to };
};

/** The first day of the week, month or year that has `day`. */
const firstOf = (every: ReportInterval, day: string): string => {
  if (every === 'year') return `${day.slice(0, 4)}-01-01`;
  if (every === 'month') return `${day.slice(0, 7)}-01`;
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return dateAfter(day, -sinceMonday);
};
