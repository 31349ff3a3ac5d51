import type { BusinessTime } from './business-time.ts';
import { standingDue } from './breach-deadline.ts';
import { instantWithLeft } from './deadline-due.ts';
import { type Deadline, openPause } from './deadline.ts';
import type { Rung, TakenRung } from './rung.ts';
import { calendarDaysEnd, nthWorkingDayEnd } from './working-days.ts';

/** A deadline after its rungs that time has reached were taken, and which those are. */
export type Climb = { readonly deadline: Deadline; readonly rungs: readonly TakenRung[] };

/** Every rung reached before `now`, each once for the deadline's whole life. A paused or finished deadline climbs nothing. */
export const climb = (deadline: Deadline, now: Date, time: BusinessTime): Climb => {
  const rungs: TakenRung[] = [];
  for (let position = deadline.rungsTaken; ; position += 1) {
    const rung = deadline.ladder[position];
    const at = rung && rungAt(deadline, rung, time);
    if (!rung || !at || at >= now) return { deadline: { ...deadline, rungsTaken: position }, rungs };
    rungs.push({ ...rung, position, at });
  }
};

/** When the sweep has something to find, if nothing happens before: a breach, the next rung, the end of a limited pause. */
export const sweepAt = (deadline: Deadline, time: BusinessTime): Date | null => {
  if (deadline.state === 'PAUSED') return openPause(deadline)?.until ?? null;
  if (deadline.state !== 'RUNNING') return null;
  const rung = deadline.ladder[deadline.rungsTaken];
  const wanted = [deadline.breachedAt === null ? deadline.dueAt : null, rung ? rungAt(deadline, rung, time) : null];
  const instants = wanted.flatMap((instant) => (instant ? [instant.getTime()] : []));
  return instants.length > 0 ? new Date(Math.min(...instants)) : null;
};

/** Days after the due are working days to their closing time where the target counts those, else local days to their midnight. */
const rungAt = (deadline: Deadline, { when, amount }: Rung, time: BusinessTime): Date | null => {
  if (deadline.state !== 'RUNNING') return null;
  if (when === 'BEFORE') return instantWithLeft(deadline, amount / 100, time);
  const due = standingDue(deadline, time);
  if (when === 'DUE') return due;
  const ownDays = deadline.hours === 'business' || deadline.hours === 'working-days';
  // Due at midnight is due on the day that ends there.
  const lastMoment = new Date(due.getTime() - 1);
  return ownDays ? nthWorkingDayEnd(time, lastMoment, amount) : calendarDaysEnd(time, lastMoment, amount);
};
