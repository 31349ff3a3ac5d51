/** As much of the house's calendar as is needed to find its days and months. */
export type MonthDays = {
  dateOf(at: Date): string;
  /** Local midnight that ends the n-th day after the day of `from`; n from 1. */
  daysLater(from: Date, days: number): Date;
};

const day = 24 * 3_600_000;

/** The local midnight that begins the day `YYYY-MM-DD`. */
export const startOfDay = (days: MonthDays, date: string): Date => {
  const before = new Date(Date.parse(`${date}T12:00:00Z`) - 3 * day);
  const between = Math.round((Date.parse(date) - Date.parse(days.dateOf(before))) / day);
  return days.daysLater(before, between - 1);
};

/** The date `count` days after `YYYY-MM-DD`. */
export const dateAfter = (date: string, count: number): string =>
  new Date(Date.parse(date) + count * day).toISOString().slice(0, 10);

/** A month `YYYY-MM` of the house, from its first local midnight to just before the next one's. */
export type LocalMonth = { readonly month: string; readonly from: Date; readonly to: Date };

export const localMonth = (days: MonthDays, month: string): LocalMonth => ({
  month,
  from: startOfDay(days, `${month}-01`),
  to: startOfDay(days, `${monthAfter(month)}-01`),
});

/** The months that hold the days from `from` up to and with `to`, in order. */
export const monthsBetween = (from: string, to: string): readonly string[] => {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = monthAfter(month)) months.push(month);
  return months;
};

const monthAfter = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

/** The Monday on or before the date `YYYY-MM-DD`. */
export const mondayOf = (date: string): string => dateAfter(date, -((new Date(Date.parse(date)).getUTCDay() + 6) % 7));

/** The Mondays of the weeks that hold the days from `from` up to and with `to`, in order. */
export const weeksBetween = (from: string, to: string): readonly string[] => {
  const weeks: string[] = [];
  for (let week = mondayOf(from); week <= to; week = dateAfter(week, 7)) weeks.push(week);
  return weeks;
};
