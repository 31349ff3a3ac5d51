import { Injectable } from '@nestjs/common';
import { Clock, Ids, type DeadlineId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Deadlines } from '../db/deadlines.repository.ts';
import { breachIfPast } from '../domain/breach-deadline.ts';
import { sweepAt } from '../domain/climb.ts';
import { followedBy, type Outcome } from '../domain/deadline-change.ts';
import type { Deadline, DeadlineKind, StatutoryStop, SubjectId } from '../domain/deadline.ts';
import { policiesFor, type DeadlinePolicy, type StatutoryStart } from '../domain/policy.ts';
import { start, startFixed } from '../domain/start-deadline.ts';
import { toFacts, type PolicyFacts } from '../policy-facts.ts';
import type { Timetable } from './timetables.ts';

/** By policy: the first that fits decides; a kind that no policy asks for is not started. */
export type StartRequest = {
  readonly kind: DeadlineKind;
  /** Tells two of a kind apart; without it the policy's own slot does. */
  readonly key?: string;
  readonly startedAt: Date;
  readonly facts: PolicyFacts;
  /** For REGULATORY: what has happened. RECEIPT unless it says otherwise. */
  readonly startsOn?: StatutoryStart;
  /** Whose calendar counts where the policy names none: the team that has to act. */
  readonly holderId?: string | null;
};

/** Until an instant that somebody named. */
export type FixedRequest = {
  readonly kind: DeadlineKind;
  readonly key: string;
  readonly startedAt: Date;
  readonly dueAt: Date;
  /** For REGULATORY: the event that ends it. */
  readonly stopsOn?: StatutoryStop;
};

@Injectable()
export class BeginDeadlines {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Starts and stores what the requests ask for; one that should have ended already is breached at once. */
  async within(
    tx: Tx,
    subjectId: SubjectId,
    requests: readonly (StartRequest | FixedRequest)[],
    timetable: Timetable,
  ): Promise<Outcome[]> {
    const begun = requests.flatMap((request) => this.#begun(subjectId, request, timetable));
    await this.deadlines.insert(
      tx,
      begun.map(({ outcome: { deadline }, time }) => ({ deadline, sweepAt: sweepAt(deadline, time) })),
    );
    return begun.map(({ outcome }) => outcome);
  }

  #begun(subjectId: SubjectId, request: StartRequest | FixedRequest, timetable: Timetable): Begun[] {
    if ('dueAt' in request) {
      const time = timetable.house;
      return [{ time, outcome: startFixed({ ...request, id: this.ids.next<DeadlineId>(), subjectId }, time) }];
    }
    return policiesFor(request, toFacts(request.facts), timetable.policies).map((policy) => {
      const time = calendarFor(policy, request.holderId ?? null, timetable);
      const key = request.key ?? policy.slot;
      const beginning = { id: this.ids.next<DeadlineId>(), subjectId, key, startedAt: request.startedAt, policy };
      return { time, outcome: followedBy(start(beginning, time), (deadline) => breachIfPast(deadline, this.clock.now(), time)) };
    });
  }
}

type Begun = { readonly outcome: Outcome; readonly time: Timetable['house'] };

export const calendarFor = ({ calendarId }: DeadlinePolicy, holderId: string | null, timetable: Timetable): Begun['time'] =>
  calendarId === null ? timetable.heldBy(holderId) : timetable.newest(calendarId);

/** Whether one like it runs or ran: the same kind under the same key. */
export const isLike = (deadline: Deadline, { kind, slot }: DeadlinePolicy): boolean =>
  deadline.kind === kind && deadline.key === slot;
