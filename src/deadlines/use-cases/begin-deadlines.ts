import { Injectable } from '@nestjs/common';
import { Clock, Ids, type DeadlineId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Deadlines } from '../db/deadlines.repository.ts';
import { breachIfPast } from '../domain/breach-deadline.ts';
import { sweepAt } from '../domain/climb.ts';
import { followedBy, type Outcome } from '../domain/deadline-change.ts';
import type { DeadlineKind, StatutoryStop, SubjectId } from '../domain/deadline.ts';
import { ladderFor, policiesFor, type DeadlinePolicy, type StatutoryStart } from '../domain/policy.ts';
import { start, startCounted, startFixed } from '../domain/start-deadline.ts';
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

type NamedRequest = {
  readonly kind: DeadlineKind;
  readonly key: string;
  readonly startedAt: Date;
  /** For REGULATORY: the event that ends it. */
  readonly stopsOn?: StatutoryStop;
};

/** Until an instant that somebody named. */
export type FixedRequest = NamedRequest & { readonly dueAt: Date };

/** For so many of the house's days as the rule says that owes something. */
export type CountedRequest = NamedRequest & { readonly hours: 'working-days' | 'calendar'; readonly target: number };

export type BeginRequest = StartRequest | FixedRequest | CountedRequest;

@Injectable()
export class BeginDeadlines {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Starts and stores what the requests ask for; one that should have ended already is breached at once. */
  async within(tx: Tx, subjectId: SubjectId, requests: readonly BeginRequest[], timetable: Timetable): Promise<Outcome[]> {
    const begun = requests.flatMap((request) => this.#begun(subjectId, request, timetable));
    await this.deadlines.insert(
      tx,
      begun.map(({ outcome: { deadline }, time }) => ({ deadline, sweepAt: sweepAt(deadline, time) })),
    );
    return begun.map(({ outcome }) => outcome);
  }

  #begun(subjectId: SubjectId, request: BeginRequest, timetable: Timetable): Begun[] {
    if (!('facts' in request)) return [this.#named(subjectId, request, timetable)];
    const fitting = policiesFor(request, toFacts(request.facts), timetable.policies);
    // Under a key of its own there is one of it, however many slots there are.
    return (request.key === undefined ? fitting : fitting.slice(0, 1)).map((policy) => {
      const time = calendarFor(policy, request.holderId ?? null, timetable);
      const key = request.key ?? policy.slot;
      const beginning = { id: this.ids.next<DeadlineId>(), subjectId, key, startedAt: request.startedAt, policy };
      return { time, outcome: this.#breached(start(beginning, time), time) };
    });
  }

  #named(subjectId: SubjectId, request: FixedRequest | CountedRequest, { house: time, policies }: Timetable): Begun {
    const named = { id: this.ids.next<DeadlineId>(), subjectId, policy: ladderFor(request.kind, policies) };
    if ('dueAt' in request) return { time, outcome: startFixed({ ...request, ...named }, time) };
    return { time, outcome: this.#breached(startCounted({ ...request, ...named }, time), time) };
  }

  #breached(begun: Outcome, time: Begun['time']): Outcome {
    return followedBy(begun, (deadline) => breachIfPast(deadline, this.clock.now(), time));
  }
}

type Begun = { readonly outcome: Outcome; readonly time: Timetable['house'] };

export const calendarFor = ({ calendarId }: DeadlinePolicy, holderId: string | null, timetable: Timetable): Begun['time'] =>
  calendarId === null ? timetable.heldBy(holderId) : timetable.newest(calendarId);
