import type { DeadlineId } from '../../kernel/index.ts';
import type { BusinessTime } from '../domain/business-time.ts';
import { chooseAgain, type Choosing } from '../domain/choose-again.ts';
import type { Outcome } from '../domain/deadline-change.ts';
import type { Deadline, DeadlineKind, DeadlineTerms, SubjectId } from '../domain/deadline.ts';
import { type DeadlinePolicy, termsOf } from '../domain/policy.ts';
import { replace, type Replaced } from '../domain/replace-deadline.ts';
import { startLate } from '../domain/start-late.ts';
import { cancel } from '../domain/stop-deadline.ts';
import { toFacts } from '../policy-facts.ts';
import { startOfLate, type TimedSubject } from '../timed-subject.ts';
import { calendarFor } from './begin-deadlines.ts';
import { goesByHolder, type Timetable, type TimeOf } from './timetables.ts';

export type PlanGround = Pick<Choosing, 'policies' | 'applied'> & {
  readonly timetable: Timetable;
  readonly times: TimeOf;
  readonly nextId: () => DeadlineId;
  readonly at: Date;
};

/** What becomes of a subject's deadlines when their policies are chosen again; nothing is stored yet. */
export type Plan = {
  readonly replaced: readonly (Replaced & { readonly before: Deadline; readonly time: BusinessTime })[];
  readonly cancelled: readonly Outcome[];
  readonly begun: readonly { readonly outcome: Outcome; readonly time: BusinessTime }[];
};

export function planAgain(
  subject: TimedSubject,
  kinds: readonly DeadlineKind[],
  all: readonly Deadline[],
  ground: PlanGround,
): Plan {
  const { policies, applied, timetable, times, at } = ground;
  const choosing = { policies, applied, known: [...policies, ...timetable.known], facts: toFacts(subject.facts) };
  const chosen = kinds.map((kind) => chooseAgain(kind, all, choosing));
  return {
    replaced: chosen.flatMap(({ moving }) =>
      moving.map(({ deadline, policy }) => replacedBy(policy, deadline, subject.holderId, ground)),
    ),
    cancelled: chosen.flatMap(({ ending }) => ending.map((deadline) => cancel(deadline, at, times(deadline)))),
    begun: chosen.flatMap(({ starting }) => starting.flatMap((policy) => begunLate(policy, subject, all, ground))),
  };
}

function replacedBy(policy: DeadlinePolicy | null, deadline: Deadline, holderId: string | null, ground: PlanGround) {
  const { times, nextId, at } = ground;
  const before = times(deadline);
  const after = policy === null || policy.hours === 'fixed' ? before : calendarOf(policy, deadline, holderId, ground);
  const terms = policy === null || policy.hours === 'fixed' ? withLadder(deadline, policy) : termsOf(policy, after.calendar);
  const replaced = replace(deadline, { id: nextId(), terms, startedAt: deadline.startedAt, earned: [], at }, before, after);
  return { ...replaced, before: deadline, time: after };
}

/** The calendar that the policy wants; the version of it that the deadline has, for an edit moves open ones only when that is asked for. */
function calendarOf(policy: DeadlinePolicy, deadline: Deadline, holderId: string | null, ground: PlanGround): BusinessTime {
  const { timetable, times } = ground;
  // Who decides is not who holds the subject; and whose calendar became another keeps it for what is open unless that is asked for.
  const isKept = policy.calendarId === null && (deadline.kind === 'DECISION' || goesByHolder(deadline, timetable));
  const wanted = isKept ? times(deadline) : calendarFor(policy, holderId, timetable);
  return wanted.calendar.id === deadline.calendarId ? times(deadline) : wanted;
}

const withLadder = (deadline: Deadline, policy: DeadlinePolicy | null): DeadlineTerms => ({
  ...deadline,
  policyKey: policy?.key ?? null,
  policyVersion: policy?.version ?? null,
  ladder: policy?.ladder ?? [],
});

function begunLate(policy: DeadlinePolicy, subject: TimedSubject, all: readonly Deadline[], ground: PlanGround): Plan['begun'] {
  const startedAt = startOfLate(policy, subject, all);
  if (startedAt === null) return [];
  const time = calendarFor(policy, subject.holderId, ground.timetable);
  const beginning = { id: ground.nextId(), subjectId: subject.id as SubjectId, key: policy.slot, startedAt, policy };
  return [{ outcome: startLate(beginning, all, ground.at, time), time }];
}
