import { type DeadlineId, DomainError } from '../../kernel/index.ts';
import { breachIfPast } from './breach-deadline.ts';
import type { BusinessTime } from './business-time.ts';
import { changed, followedBy, type Outcome, unchanged } from './deadline-change.ts';
import { dueOf } from './deadline-due.ts';
import { type Deadline, type DeadlineTerms, isUnfinished, openPause, type Pause } from './deadline.ts';
import { mayPause, pause, pauseLimit } from './pause-deadline.ts';
import { cutAt } from './pauses.ts';
import { type DeadlinePolicy, termsOf } from './policy.ts';
import { climbedAlike } from './rung.ts';

export type Supersession = {
  readonly id: DeadlineId;
  readonly policy: DeadlinePolicy;
  readonly at: Date;
};

/** The terms of the replacement, since when it runs, and pauses earned before the old one began. */
export type Replacement = {
  readonly id: DeadlineId;
  readonly terms: DeadlineTerms;
  readonly startedAt: Date;
  readonly earned: readonly Pause[];
  readonly at: Date;
};

export type Replaced = Outcome & { readonly superseded: Deadline };

/**
 * Another policy from now on, as if it had held from the beginning: the replacement (`deadline`) keeps the start and the earned pauses
 * and is breached at once when its own due has passed. `before` and `after` are the calendars of the two. Throws `deadline-finished`
 * (conflict), `deadline-of-another-kind` (invalid).
 */
export const supersede = (
  old: Deadline,
  { id, policy, at }: Supersession,
  before: BusinessTime,
  after: BusinessTime,
): Replaced => {
  mayBecome(old, policy);
  return replace(old, { id, terms: termsOf(policy, after.calendar), startedAt: old.startedAt, earned: [], at }, before, after);
};

/** Ends the old one at `at` and begins the other as if it had held from its start. */
export const replace = (
  old: Deadline,
  { id, terms, startedAt, earned, at }: Replacement,
  before: BusinessTime,
  after: BusinessTime,
): Replaced => {
  const found = breachIfPast(old, at, before);
  const own = cutAt(found.deadline.pauses, at);
  const ended = changed(found, 'deadline.superseded', at, { state: 'SUPERSEDED', stoppedAt: at, pauses: own });

  const { subjectId, key } = old;
  const begins = { ...terms, id, subjectId, key, startedAt, pauses: [...earned, ...own], dueAt: namedDue(old, terms) };
  const fresh: Deadline = { ...begins, ...running, dueAt: dueOf(begins, after), ...climbedAlike(old, terms.ladder) };
  const waiting = openPause(found.deadline);
  const begun = followedBy(changed(unchanged(fresh), 'deadline.started', at, {}), (deadline) =>
    waiting ? pause(deadline, { at, reason: waiting.reason }, after) : breachIfPast(deadline, at, after),
  );
  return { deadline: begun.deadline, superseded: ended.deadline, changes: [...ended.changes, ...begun.changes] };
};

/** The due under an edited calendar. A breach, found or still to be found, stays where the calendar of its time put it. */
export const recompute = (deadline: Deadline, at: Date, before: BusinessTime, after: BusinessTime): Outcome => {
  const found = breachIfPast(deadline, at, before);
  if (!isUnfinished(found.deadline) || found.deadline.breachedAt !== null) return found;
  const pinned = { ...found.deadline, calendarVersion: after.calendar.version };
  if (pinned.state === 'PAUSED') return { ...found, deadline: withLimit(pinned, after) };
  const dueAt = dueOf(pinned, after);
  if (dueAt.getTime() === pinned.dueAt?.getTime()) return { ...found, deadline: pinned };
  const moved = changed({ ...found, deadline: pinned }, 'deadline.recomputed', at, { dueAt });
  return followedBy(moved, (deadline) => breachIfPast(deadline, at, after));
};

/** What a limited pause may still take is counted on the edited calendar too; one whose reason would not be allowed today stays as it was. */
const withLimit = (deadline: Deadline, time: BusinessTime): Deadline => {
  const pauses = deadline.pauses.map((each) =>
    each.to === null && each.until !== null && mayPause(deadline, each.reason)
      ? { ...each, until: pauseLimit(deadline, each.reason, each.from, time) }
      : each,
  );
  return { ...deadline, pauses };
};

/** The instant that somebody named stays. */
const namedDue = (old: Deadline, { hours }: DeadlineTerms): Date | null => (hours === 'fixed' ? old.dueAt : null);

const running = { state: 'RUNNING', stoppedAt: null, breachedAt: null } as const;

const mayBecome = (old: Deadline, policy: DeadlinePolicy): void => {
  if (!isUnfinished(old)) throw new DomainError('conflict', 'deadline-finished', 'A finished deadline keeps its policy.');
  if (policy.kind !== old.kind) throw new DomainError('invalid', 'deadline-of-another-kind', `Not a policy for ${old.kind}.`);
};
