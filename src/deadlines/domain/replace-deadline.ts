import { type DeadlineId, DomainError } from '../../kernel/index.ts';
import { breachIfPast } from './breach-deadline.ts';
import type { BusinessTime } from './business-time.ts';
import { changed, followedBy, type Outcome, unchanged } from './deadline-change.ts';
import { dueOf } from './deadline-due.ts';
import { type Deadline, isUnfinished, openPause } from './deadline.ts';
import { pause } from './pause-deadline.ts';
import { cutAt } from './pauses.ts';
import { type DeadlinePolicy, termsOf } from './policy.ts';

export type Supersession = {
  readonly id: DeadlineId;
  readonly policy: DeadlinePolicy;
  readonly at: Date;
  /** Only when the start itself turns out to be another, as after a merge with something received earlier. */
  readonly startedAt?: Date;
};

/**
 * Another policy from now on, as if it had held from the beginning: the replacement (`deadline`) keeps the start and the earned pauses
 * and is breached at once when its own due has passed. `before` and `after` are the calendars of the two. Throws `deadline-finished`
 * (conflict), `deadline-of-another-kind` (invalid).
 */
export const supersede = (
  old: Deadline,
  { id, policy, at, startedAt = old.startedAt }: Supersession,
  before: BusinessTime,
  after: BusinessTime,
): Outcome & { readonly superseded: Deadline } => {
  mayBecome(old, policy);
  const found = breachIfPast(old, at, before);
  const pauses = cutAt(found.deadline.pauses, at);
  const ended = changed(found, 'deadline.superseded', at, { state: 'SUPERSEDED', stoppedAt: at, pauses });

  const terms = { ...termsOf(policy), id, subjectId: old.subjectId, key: old.key, startedAt, pauses, dueAt: null };
  const fresh: Deadline = { ...terms, state: 'RUNNING', dueAt: dueOf(terms, after), stoppedAt: null, breachedAt: null };
  const waiting = openPause(found.deadline);
  const begun = followedBy(changed(unchanged(fresh), 'deadline.started', at, {}), (deadline) =>
    waiting ? pause(deadline, { at, reason: waiting.reason }, after) : breachIfPast(deadline, at, after),
  );
  return { deadline: begun.deadline, superseded: ended.deadline, changes: [...ended.changes, ...begun.changes] };
};

/** The due under an edited calendar. A breach, found or still to be found, stays where the calendar of its time put it. */
export const recompute = (deadline: Deadline, at: Date, before: BusinessTime, after: BusinessTime): Outcome => {
  const found = breachIfPast(deadline, at, before);
  if (found.deadline.state !== 'RUNNING' || found.deadline.breachedAt !== null) return found;
  const dueAt = dueOf(found.deadline, after);
  if (dueAt.getTime() === found.deadline.dueAt?.getTime()) return found;
  return followedBy(changed(found, 'deadline.recomputed', at, { dueAt }), (moved) => breachIfPast(moved, at, after));
};

const mayBecome = (old: Deadline, policy: DeadlinePolicy): void => {
  if (!isUnfinished(old)) throw new DomainError('conflict', 'deadline-finished', 'A finished deadline keeps its policy.');
  if (policy.kind !== old.kind) throw new DomainError('invalid', 'deadline-of-another-kind', `Not a policy for ${old.kind}.`);
};
