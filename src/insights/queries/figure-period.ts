import type { HouseDays } from '../../deadlines/index.ts';
import type { Period } from '../domain/figures/figure-question.ts';
import { dateAfter, localMonth, monthsBetween, startOfDay } from '../domain/facts/local-months.ts';
import type { TallyMoments } from './tally-statement.ts';

/** The moments that a question of this period asks for at `now`. */
export const momentsOf = (days: HouseDays, { from, to }: Period, now: Date): TallyMoments => ({
  now,
  from: startOfDay(days, from),
  to: startOfDay(days, dateAfter(to, 1)),
  knownUntil: workingDayEnded(days, now),
  zone: days.zone,
});

/** The same, month by month: what has several rows to a complaint is too much for one statement in a year of a million complaints. */
export const monthsOf = (days: HouseDays, { from, to }: Period, moments: TallyMoments): readonly TallyMoments[] =>
  monthsBetween(from, to).map((name) => {
    const month = localMonth(days, name);
    return { ...moments, month: name, from: later(moments.from, month.from), to: earlier(moments.to, month.to) };
  });

const later = (one: Date, other: Date): Date => (one > other ? one : other);
const earlier = (one: Date, other: Date): Date => (one < other ? one : other);

/** The end of the latest local day whose next working day has closed by `now`; no row of closed days is longer than two weeks. */
const workingDayEnded = (days: HouseDays, now: Date): Date => {
  let date = days.dateOf(now);
  for (let back = 0; back < 15; back += 1) {
    const begins = startOfDay(days, date);
    if (days.workingDaysLater(begins, 1) <= now) return startOfDay(days, dateAfter(date, 1));
    date = dateAfter(date, -1);
  }
  return startOfDay(days, date);
};
