import { type DeadlineId, DomainError } from '../../kernel/index.ts';
import { breachIfPast } from './breach-deadline.ts';
import type { BusinessTime } from './business-time.ts';
import { changed, followedBy, type Outcome, unchanged } from './deadline-change.ts';
import { dueOf } from './deadline-due.ts';
import { type Deadline, isUnfinished, openPause } from './deadline.ts';
import { pause, pauseLimit } from './pause-deadline.ts';
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

  const terms = {
    ...termsOf(policy, after.calendar),
    id,
    subjectId: old.subjectId,
    key: old.key,
    startedAt,
    pauses,
    dueAt: null,
  };
  const fresh: Deadline = { ...terms, ...running, dueAt: dueOf(terms, after) };
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

/** What a limited pause may still take is counted on the edited calendar too. */
const withLimit = (deadline: Deadline, time: BusinessTime): Deadline => {
  const pauses = deadline.pauses.map((each) =>
    each.to === null && each.until !== null ? { ...each, until: pauseLimit(deadline, each.reason, each.from, time) } : each,
  );
  return { ...deadline, pauses };
};

const running = { state: 'RUNNING', stoppedAt: null, breachedAt: null, rungsTaken: 0 } as const;

const mayBecome = (old: Deadline, policy: DeadlinePolicy): void => {
  if (!isUnfinished(old)) throw new DomainError('conflict', 'deadline-finished', 'A finished deadline keeps its policy.');
  if (policy.kind !== old.kind) throw new DomainError('invalid', 'deadline-of-another-kind', `Not a policy for ${old.kind}.`);
};
