import { type CalendarId, type DeadlineId, DomainError } from '../../kernel/index.ts';
import type { BusinessTime } from './business-time.ts';
import { changed, type Outcome, unchanged } from './deadline-change.ts';
import { dueOf } from './deadline-due.ts';
import type { Deadline, DeadlineKind, SubjectId } from './deadline.ts';
import { type DeadlinePolicy, termsOf } from './policy.ts';

type Beginning = { readonly id: DeadlineId; readonly subjectId: SubjectId; readonly key: string; readonly startedAt: Date };

/** Runs from `startedAt`, which may lie in the past: a due already passed is for the sweep, or `breachIfPast`, to find. */
export const start = ({ policy, ...beginning }: Beginning & { readonly policy: DeadlinePolicy }, time: BusinessTime): Outcome => {
  const fresh = { ...beginning, ...termsOf(policy), ...running };
  return begun({ ...fresh, dueAt: dueOf(fresh, time) });
};

/** A due instant that somebody named: a promise, a regulator's letter. It never pauses. Throws `due-before-start` (invalid). */
export const startFixed = ({
  dueAt,
  ...beginning
}: Beginning & { readonly kind: DeadlineKind; readonly dueAt: Date; readonly calendarId: CalendarId }): Outcome => {
  const target = Math.round((dueAt.getTime() - beginning.startedAt.getTime()) / 1000);
  if (!(target > 0)) throw new DomainError('invalid', 'due-before-start', 'The due time must come after the start.');
  return begun({ ...beginning, ...running, policyKey: null, policyVersion: null, hours: 'fixed', target, pausesOn: [], dueAt });
};

const running = { state: 'RUNNING', dueAt: null, pauses: [], stoppedAt: null, breachedAt: null } as const;

const begun = (deadline: Deadline): Outcome => changed(unchanged(deadline), 'deadline.started', deadline.startedAt, {});
