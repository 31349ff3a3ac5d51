/** As much of the house's calendar as is needed to find the edges of a local day. */
export type LocalDays = {
  dateOf(at: Date): string;
  /** Local midnight that ends the n-th day after the day of `from`; n from 1. */
  daysLater(from: Date, days: number): Date;
};

const hour = 3600 * 1000;

/** The local midnight that ends the day `YYYY-MM-DD`. */
export const endOfDay = (days: LocalDays, date: string): Date => days.daysLater(within(days, daysBefore(date, 1)), 1);

/** The local midnight that begins the day `YYYY-MM-DD`. */
export const startOfDay = (days: LocalDays, date: string): Date => endOfDay(days, daysBefore(date, 1));

/** An instant of that day: noon in Greenwich nearly everywhere, half a day earlier or later in the rest of the world. */
function within(days: LocalDays, date: string): Date {
  const noon = Date.parse(`${date}T12:00:00Z`);
  const local = days.dateOf(new Date(noon));
  if (local === date) return new Date(noon);
  return new Date(local < date ? noon + 12 * hour : noon - 12 * hour);
}

const daysBefore = (date: string, count: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - count * 24 * hour).toISOString().slice(0, 10);
