import type { CalendarId, ComplaintId, DeadlineId } from '../../kernel/index.ts';
import { businessTimeOf } from '../domain/business-time.ts';
import type { Outcome } from '../domain/deadline-change.ts';
import type { Deadline } from '../domain/deadline.ts';
import { pause } from '../domain/pause-deadline.ts';
import type { DeadlinePolicy } from '../domain/policy.ts';
import { start } from '../domain/start-deadline.ts';
import { sampleCalendar } from './sample-calendar.ts';
import { samplePolicies } from './sample-policies.ts';

export const hour = 3600;
const calendarId = 'calendar' as CalendarId;
/** New York, open Monday to Friday 08:00 to 17:00. */
export const time = businessTimeOf(sampleCalendar(calendarId));
export const beginning = { id: 'deadline' as DeadlineId, subjectId: 'complaint' as ComplaintId, key: '' };

/** A time in the week from Monday 2 to Sunday 8 March 2026 in New York; open 08:00 to 17:00. */
export const on = (day: number, clock: string): Date => new Date(`2026-03-0${day}T${clock}-05:00`);

/** A policy of the sample that tells nobody. Throws Error when there is none. */
export const policy = (key: string, changes: Partial<DeadlinePolicy> = {}): DeadlinePolicy => {
  const found = samplePolicies(calendarId).find((candidate) => candidate.key === key);
  if (!found) throw new Error(`No sample policy ${key}`);
  return { ...found, ladder: [], ...changes };
};
/** Begun on Monday at 09:00. */
export const started = (by: DeadlinePolicy): Outcome => start({ ...beginning, startedAt: on(2, '09:00'), policy: by }, time);

/** Four business hours from Monday 09:00: due at 13:00. */
export const fourHours = started(policy('resolution-s1')).deadline;
export const paused = (deadline: Deadline, at: Date, reason = 'AWAITING_CUSTOMER'): Deadline =>
  pause(deadline, { at, reason }, time).deadline;
export const types = ({ changes }: Outcome): string[] => changes.map(({ type }) => type.replace('deadline.', ''));
