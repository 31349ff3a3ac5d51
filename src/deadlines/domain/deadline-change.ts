import type { Deadline, DeadlineKind, DeadlineState, SubjectId } from './deadline.ts';
import type { DeadlineId } from '../../kernel/index.ts';

export const deadlineChangeTypes = [
  'deadline.started',
  'deadline.paused',
  'deadline.resumed',
  'deadline.stopped',
  'deadline.reopened',
  'deadline.breached',
  'deadline.breach-withdrawn',
  'deadline.superseded',
  'deadline.cancelled',
  'deadline.recomputed',
] as const;

export type DeadlineChangeType = (typeof deadlineChangeTypes)[number];

/** One fact for the journal: what happened at `at`, and how the deadline stands after it. `reason` is why it paused or resumed. */
export type DeadlineChange = {
  readonly type: DeadlineChangeType;
  readonly at: Date;
  readonly reason: string | null;
  readonly id: DeadlineId;
  readonly subjectId: SubjectId;
  readonly kind: DeadlineKind;
  readonly key: string;
  readonly policyKey: string | null;
  readonly policyVersion: number | null;
  readonly state: DeadlineState;
  readonly startedAt: Date;
  readonly dueAt: Date | null;
  readonly stoppedAt: Date | null;
  readonly breachedAt: Date | null;
};

/** A deadline after a command, and what is to be written down; no changes when the command found nothing to do. */
export type Outcome = { readonly deadline: Deadline; readonly changes: readonly DeadlineChange[] };

export const unchanged = (deadline: Deadline): Outcome => ({ deadline, changes: [] });

/** Both steps' changes, in order. */
export const followedBy = (first: Outcome, next: (deadline: Deadline) => Outcome): Outcome => {
  const { deadline, changes } = next(first.deadline);
  return { deadline, changes: [...first.changes, ...changes] };
};

export const changed = (
  before: Outcome,
  type: DeadlineChangeType,
  at: Date,
  patch: Partial<Deadline>,
  reason: string | null = null,
): Outcome => {
  const deadline = { ...before.deadline, ...patch };
  return { deadline, changes: [...before.changes, changeOf(deadline, type, at, reason)] };
};

const changeOf = (deadline: Deadline, type: DeadlineChangeType, at: Date, reason: string | null): DeadlineChange => ({
  type,
  at,
  reason,
  id: deadline.id,
  subjectId: deadline.subjectId,
  kind: deadline.kind,
  key: deadline.key,
  policyKey: deadline.policyKey,
  policyVersion: deadline.policyVersion,
  state: deadline.state,
  startedAt: deadline.startedAt,
  dueAt: deadline.dueAt,
  stoppedAt: deadline.stoppedAt,
  breachedAt: deadline.breachedAt,
});
