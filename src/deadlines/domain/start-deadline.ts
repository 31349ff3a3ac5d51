import { type DeadlineId, DomainError } from '../../kernel/index.ts';
import type { BusinessTime } from './business-time.ts';
import { changed, type Outcome, unchanged } from './deadline-change.ts';
import { dueOf } from './deadline-due.ts';
import type { Deadline, DeadlineKind, StatutoryStop, SubjectId } from './deadline.ts';
import { type DeadlinePolicy, termsOf } from './policy.ts';

type Beginning = { readonly id: DeadlineId; readonly subjectId: SubjectId; readonly key: string; readonly startedAt: Date };

/** Runs from `startedAt`, which may lie in the past: a due already passed is for the sweep, or `breachIfPast`, to find. */
export const start = ({ policy, ...beginning }: Beginning & { readonly policy: DeadlinePolicy }, time: BusinessTime): Outcome => {
  const fresh = { ...beginning, ...termsOf(policy, time.calendar), ...running };
  return begun({ ...fresh, dueAt: dueOf(fresh, time) });
};

type Named = Beginning & {
  readonly kind: DeadlineKind;
  readonly stopsOn?: StatutoryStop | null;
  /** Brings the ladder. */
  readonly policy?: DeadlinePolicy | null;
};

export type FixedBeginning = Named & { readonly dueAt: Date };
export type CountedBeginning = Named & { readonly hours: 'working-days' | 'calendar'; readonly target: number };

/** A due instant that somebody named: a promise, a regulator's letter. It never pauses. Throws `due-before-start` (invalid). */
export const startFixed = ({ dueAt, ...named }: FixedBeginning, time: BusinessTime): Outcome => {
  const target = Math.round((dueAt.getTime() - named.startedAt.getTime()) / 1000);
  if (!(target > 0)) throw new DomainError('invalid', 'due-before-start', 'The due time must come after the start.');
  return begun({ ...freshlyNamed(named, time), hours: 'fixed', target, dueAt });
};

/** So many days as the rule that owes something says. It never pauses. */
export const startCounted = ({ hours, target, ...named }: CountedBeginning, time: BusinessTime): Outcome => {
  const fresh = { ...freshlyNamed(named, time), hours, target };
  return begun({ ...fresh, dueAt: dueOf(fresh, time) });
};

const freshlyNamed = ({ policy = null, stopsOn = null, ...beginning }: Named, { calendar }: BusinessTime) => ({
  ...{ ...beginning, ...running, stopsOn, pausesOn: [] },
  ...{ policyKey: policy?.key ?? null, policyVersion: policy?.version ?? null, ladder: policy?.ladder ?? [] },
  ...{ calendarId: calendar.id, calendarVersion: calendar.version },
});

const running = { state: 'RUNNING', dueAt: null, pauses: [], stoppedAt: null, breachedAt: null, rungsTaken: 0 } as const;

const begun = (deadline: Deadline): Outcome => changed(unchanged(deadline), 'deadline.started', deadline.startedAt, {});
