import type { HouseDays } from '../../deadlines/index.ts';
import type { Period } from '../domain/figure-question.ts';
import { dateAfter, startOfDay } from '../domain/local-months.ts';
import type { TallyMoments } from './tally-statement.ts';

/** The moments that a question of this period asks for at `now`. */
export const momentsOf = (days: HouseDays, { from, to }: Period, now: Date): TallyMoments => ({
  now,
  from: startOfDay(days, from),
  to: startOfDay(days, dateAfter(to, 1)),
  knownUntil: workingDayEnded(days, now),
  zone: days.zone,
});

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
