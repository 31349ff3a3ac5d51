import { type DeadlineId, DomainError } from '../../kernel/index.ts';
import type { BusinessTime } from './business-time.ts';
import { changed, type Outcome, unchanged } from './deadline-change.ts';
import { dueOf } from './deadline-due.ts';
import type { Deadline, DeadlineKind, StatutoryStop, SubjectId } from './deadline.ts';
import { type DeadlinePolicy, termsOf } from './policy.ts';
import type { Rung } from './rung.ts';

type Beginning = { readonly id: DeadlineId; readonly subjectId: SubjectId; readonly key: string; readonly startedAt: Date };

/** Runs from `startedAt`, which may lie in the past: a due already passed is for the sweep, or `breachIfPast`, to find. */
export const start = ({ policy, ...beginning }: Beginning & { readonly policy: DeadlinePolicy }, time: BusinessTime): Outcome => {
  const fresh = { ...beginning, ...termsOf(policy, time.calendar), ...running };
  return begun({ ...fresh, dueAt: dueOf(fresh, time) });
};

export type FixedBeginning = Beginning & {
  readonly kind: DeadlineKind;
  readonly dueAt: Date;
  readonly stopsOn?: StatutoryStop | null;
  readonly ladder?: readonly Rung[];
};

/** A due instant that somebody named: a promise, a regulator's letter. It never pauses. Throws `due-before-start` (invalid). */
export const startFixed = (
  { dueAt, stopsOn = null, ladder = [], ...beginning }: FixedBeginning,
  { calendar }: BusinessTime,
): Outcome => {
  const target = Math.round((dueAt.getTime() - beginning.startedAt.getTime()) / 1000);
  if (!(target > 0)) throw new DomainError('invalid', 'due-before-start', 'The due time must come after the start.');
  const pinned = { policyKey: null, policyVersion: null, calendarId: calendar.id, calendarVersion: calendar.version };
  return begun({ ...beginning, ...running, ...pinned, hours: 'fixed', target, pausesOn: [], stopsOn, ladder, dueAt });
};

const running = { state: 'RUNNING', dueAt: null, pauses: [], stoppedAt: null, breachedAt: null, rungsTaken: 0 } as const;

const begun = (deadline: Deadline): Outcome => changed(unchanged(deadline), 'deadline.started', deadline.startedAt, {});
