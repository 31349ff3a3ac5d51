import type { Deadline, Pause } from '../domain/deadline.ts';

/** How PostgreSQL tells a deadline: instants within `pauses` are texts. */
export type DeadlineRow = Omit<Deadline, 'pauses'> & {
  readonly pauses: readonly { from: string; to: string | null; reason: string; until: string | null }[];
};

export const deadlineColumns = `d.id, d.subject_id AS "subjectId", d.kind, d.key, d.policy_key AS "policyKey", d.policy_version AS "policyVersion",
  d.calendar_id AS "calendarId", d.calendar_version AS "calendarVersion", d.hours, d.target, d.started_at AS "startedAt", d.due_at AS "dueAt", d.state,
  d.stopped_at AS "stoppedAt", d.breached_at AS "breachedAt", d.pauses, d.pauses_on AS "pausesOn", d.stops_on AS "stopsOn", d.ladder,
  d.rungs_taken AS "rungsTaken"`;

export const toDeadline = ({ pauses, ...row }: DeadlineRow): Deadline => ({
  ...row,
  pauses: pauses.map(({ from, to, reason, until }): Pause => ({
    from: new Date(from),
    to: toDate(to),
    reason,
    until: toDate(until),
  })),
});

const toDate = (text: string | null): Date | null => (text === null ? null : new Date(text));
