/** As much of the house's calendar as is needed to find the edges of a local day. */
export type LocalDays = { dateOf(at: Date): string; daysLater(from: Date, days: number): Date };

const halfDay = 12 * 3600 * 1000;

/** The local midnight that ends the day `YYYY-MM-DD`. */
export const endOfDay = (days: LocalDays, date: string): Date => days.daysLater(within(days, date), 0);

/** The local midnight that begins the day `YYYY-MM-DD`. */
export const startOfDay = (days: LocalDays, date: string): Date =>
  days.daysLater(new Date(within(days, date).getTime() - 2 * halfDay), 0);

/** Noon in Greenwich is the same date nearly everywhere; half a day either way reaches the rest. */
function within(days: LocalDays, date: string): Date {
  const noon = Date.parse(`${date}T12:00:00Z`);
  const local = days.dateOf(new Date(noon));
  if (local === date) return new Date(noon);
  return new Date(local < date ? noon + halfDay : noon - halfDay);
}
