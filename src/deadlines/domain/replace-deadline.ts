import { type DeadlineId, DomainError } from '../../kernel/index.ts';
import { breachIfPast } from './breach-deadline.ts';
import type { BusinessTime } from './business-time.ts';
import { changed, type DeadlineChange, type Outcome, unchanged } from './deadline-change.ts';
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
 * and is breached at once when its own due has passed. Throws `deadline-finished` (conflict), `deadline-of-another-kind` (invalid).
 */
export const supersede = (
  old: Deadline,
  { id, policy, at, startedAt = old.startedAt }: Supersession,
  time: BusinessTime,
): Outcome & { readonly superseded: Deadline } => {
  if (!isUnfinished(old))
    throw new DomainError('conflict', 'deadline-finished', 'A finished deadline keeps its policy.', { state: old.state });
  if (policy.kind !== old.kind) throw new DomainError('invalid', 'deadline-of-another-kind', `Not a policy for ${old.kind}.`);
  const found = breachIfPast(old, at, time);
  const pauses = cutAt(found.deadline.pauses, at);
  const ended = changed(found, 'deadline.superseded', at, { state: 'SUPERSEDED', stoppedAt: at, pauses });

  const same = { id, subjectId: old.subjectId, key: old.key, startedAt, pauses };
  const terms = { ...termsOf(policy), ...same, dueAt: null };
  const fresh: Deadline = { ...terms, state: 'RUNNING', dueAt: dueOf(terms, time), stoppedAt: null, breachedAt: null };
  const begun = changed(unchanged(fresh), 'deadline.started', at, {});
  const waiting = openPause(found.deadline);
  const stands = waiting ? pause(fresh, { at, reason: waiting.reason }, time) : breachIfPast(fresh, at, time);
  return { deadline: stands.deadline, superseded: ended.deadline, changes: chain(ended, begun, stands) };
};

/** The due under an edited calendar. A breach, found or still to be found, stays where the old calendar put it. */
export const recompute = (deadline: Deadline, at: Date, before: BusinessTime, after: BusinessTime): Outcome => {
  const found = breachIfPast(deadline, at, before);
  if (found.deadline.state !== 'RUNNING' || found.deadline.breachedAt !== null) return found;
  const dueAt = dueOf(found.deadline, after);
  if (dueAt.getTime() === found.deadline.dueAt?.getTime()) return found;
  const moved = changed(found, 'deadline.recomputed', at, { dueAt });
  const late = breachIfPast(moved.deadline, at, after);
  return { deadline: late.deadline, changes: chain(moved, late) };
};

const chain = (...outcomes: readonly Outcome[]): DeadlineChange[] => outcomes.flatMap(({ changes }) => changes);
