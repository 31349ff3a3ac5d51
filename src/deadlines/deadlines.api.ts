import { Injectable } from '@nestjs/common';
import { Clock, Ids } from '../kernel/index.ts';
import type { Sql, Tx } from '../platform/index.ts';
import { breachIfPast } from './domain/breach-deadline.ts';
import type { BusinessTime } from './domain/business-time.ts';
import type { Calendar } from './domain/calendar.ts';
import type { Outcome } from './domain/deadline-change.ts';
import { isUnfinished, type Deadline, type DeadlineKind, type SubjectId } from './domain/deadline.ts';
import { pause, resume } from './domain/pause-deadline.ts';
import { policyFor, type DeadlinePolicy } from './domain/policy.ts';
import { supersede } from './domain/replace-deadline.ts';
import { start, startFixed } from './domain/start-deadline.ts';
import { cancel, reopen, stop } from './domain/stop-deadline.ts';
import { Deadlines } from './db/deadlines.repository.ts';
import { Timetables, type Timetable } from './db/timetable.repository.ts';
import { outcomeOf, type DeadlineOutcome } from './deadline-outcome.ts';
import { houseDaysOf, type HouseDays } from './house-days.ts';
import { toFacts, type PolicyFacts } from './policy-facts.ts';

export type StartRequest = {
  readonly kind: DeadlineKind;
  readonly key?: string;
  readonly startedAt: Date;
  readonly facts: PolicyFacts;
};
export type FixedRequest = { readonly kind: DeadlineKind; readonly key: string; readonly startedAt: Date; readonly dueAt: Date };
export type PauseReason = 'AWAITING_CUSTOMER' | 'AWAITING_THIRD_PARTY';

type Step = (deadline: Deadline, time: BusinessTime, timetable: Timetable) => Outcome;

/** What other modules may ask of deadlines. Every command answers what it changed, for the journal, and the subject's next due. */
@Injectable()
export class DeadlinesApi {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly timetables: Timetables,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** For a subject without deadlines so far: the first policy that fits decides each; a kind no policy asks for is not started. */
  async startAll(tx: Tx, subjectId: string, requests: readonly StartRequest[]): Promise<DeadlineOutcome> {
    const timetable = await this.timetables.current(tx);
    const begun = requests.flatMap((request) => {
      const policy = policyFor(request.kind, toFacts(request.facts), timetable.policies);
      return policy ? [this.#begun(subjectId as SubjectId, request, policy, timetable)] : [];
    });
    await this.#insert(
      tx,
      begun.map(({ deadline }) => deadline),
      timetable,
    );
    return outcomeOf(begun, []);
  }

  /** One more for a subject that has some: by policy, or until an instant somebody named. */
  async start(tx: Tx, subjectId: string, request: StartRequest | FixedRequest): Promise<DeadlineOutcome> {
    const timetable = await this.timetables.current(tx);
    const others = await this.deadlines.lockOf(tx, subjectId as SubjectId);
    const begun = this.#begin(subjectId as SubjectId, request, timetable);
    await this.#insert(
      tx,
      begun.map(({ deadline }) => deadline),
      timetable,
    );
    return outcomeOf(begun, others);
  }

  stop(
    tx: Tx,
    subjectId: string,
    { kinds, key, at }: { kinds: readonly DeadlineKind[]; key?: string; at: Date },
  ): Promise<DeadlineOutcome> {
    const wanted = (deadline: Deadline): boolean => kinds.includes(deadline.kind) && (key === undefined || deadline.key === key);
    return this.#step(
      tx,
      subjectId,
      (deadline) => isUnfinished(deadline) && wanted(deadline),
      (deadline, time) => stop(deadline, at, time),
    );
  }

  pause(tx: Tx, subjectId: string, { reason, at }: { reason: PauseReason; at: Date }): Promise<DeadlineOutcome> {
    return this.#step(tx, subjectId, isUnfinished, (deadline, time) => pause(deadline, { at, reason }, time));
  }

  resume(tx: Tx, subjectId: string, { at }: { at: Date }): Promise<DeadlineOutcome> {
    return this.#step(tx, subjectId, isUnfinished, (deadline, time) => resume(deadline, at, time));
  }

  /** A resolution that did not hold runs on: the newest stopped one, with the gap as a pause. */
  reopen(tx: Tx, subjectId: string, { at }: { at: Date }): Promise<DeadlineOutcome> {
    return this.#step(
      tx,
      subjectId,
      ({ kind, state }) => kind === 'RESOLUTION' && (state === 'MET' || state === 'MISSED'),
      (deadline, time) => reopen(deadline, at, time),
    );
  }

  cancelAll(tx: Tx, subjectId: string, { at }: { at: Date }): Promise<DeadlineOutcome> {
    return this.#step(tx, subjectId, isUnfinished, (deadline, time) => cancel(deadline, at, time));
  }

  /** What time alone has done to the subject's deadlines by `tx.now`. */
  sweep(tx: Tx, subjectId: string): Promise<DeadlineOutcome> {
    return this.#step(tx, subjectId, isUnfinished, (deadline, time) => breachIfPast(deadline, tx.now, time));
  }

  /** Other facts ask for other targets: keeps the start and the earned pauses. A deadline whose policy stays, stays. */
  async supersede(
    tx: Tx,
    subjectId: string,
    { kinds, facts, at }: { kinds: readonly DeadlineKind[]; facts: PolicyFacts; at: Date },
  ): Promise<DeadlineOutcome> {
    const timetable = await this.timetables.current(tx);
    const all = await this.deadlines.lockOf(tx, subjectId as SubjectId);
    const replacements = all.flatMap((deadline) => {
      const policy = policyFor(deadline.kind, toFacts(facts), timetable.policies);
      if (!kinds.includes(deadline.kind) || !isUnfinished(deadline) || !policy || policy.key === deadline.policyKey) return [];
      const [before, after] = [timeOf(timetable, deadline), timeOf(timetable, policy)];
      return [supersede(deadline, { id: this.ids.next(), policy, at }, before, after)];
    });
    for (const { superseded } of replacements) await this.deadlines.save(tx, superseded);
    await this.#insert(
      tx,
      replacements.map(({ deadline }) => deadline),
      timetable,
    );
    const replaced = new Set(replacements.map(({ superseded }) => superseded.id));
    return outcomeOf(
      replacements,
      all.filter(({ id }) => !replaced.has(id)),
    );
  }

  of(sql: Sql, subjectId: string): Promise<Deadline[]> {
    return this.deadlines.of(sql, subjectId as SubjectId);
  }

  /** The house's own calendar, for questions about local dates and working days; read once, then pure. */
  async houseDays(sql: Sql): Promise<HouseDays> {
    return houseDaysOf((await this.timetables.current(sql)).house);
  }

  /** The IANA zone of the house's calendar; null while there is none. */
  houseZone(sql: Sql): Promise<string | null> {
    return this.timetables.houseZone(sql);
  }

  /** For an empty database: the calendar and the policies that the sample utility works by. */
  async install(tx: Tx, calendar: Calendar, name: string, policies: readonly DeadlinePolicy[]): Promise<void> {
    await this.timetables.addCalendar(tx, calendar, name);
    for (const policy of policies) await this.timetables.addPolicy(tx, policy);
  }

  async #step(tx: Tx, subjectId: string, wanted: (deadline: Deadline) => boolean, step: Step): Promise<DeadlineOutcome> {
    const timetable = await this.timetables.current(tx);
    const all = await this.deadlines.lockOf(tx, subjectId as SubjectId);
    const steps = all.filter(wanted).map((deadline) => step(deadline, timeOf(timetable, deadline), timetable));
    for (const { deadline, changes } of steps) if (changes.length > 0) await this.deadlines.save(tx, deadline);
    const touched = new Set(steps.map(({ deadline }) => deadline.id));
    return outcomeOf(
      steps,
      all.filter(({ id }) => !touched.has(id)),
    );
  }

  #begin(subjectId: SubjectId, request: StartRequest | FixedRequest, timetable: Timetable): Outcome[] {
    if ('dueAt' in request)
      return [startFixed({ ...request, id: this.ids.next(), subjectId, calendarId: timetable.house.calendar.id })];
    const policy = policyFor(request.kind, toFacts(request.facts), timetable.policies);
    return policy ? [this.#begun(subjectId, request, policy, timetable)] : [];
  }

  #begun(subjectId: SubjectId, { key = '', startedAt }: StartRequest, policy: DeadlinePolicy, timetable: Timetable): Outcome {
    const time = timeOf(timetable, policy);
    const begun = start({ id: this.ids.next(), subjectId, key, startedAt, policy }, time);
    const late = breachIfPast(begun.deadline, this.clock.now(), time);
    return { deadline: late.deadline, changes: [...begun.changes, ...late.changes] };
  }

  #insert(tx: Tx, deadlines: readonly Deadline[], timetable: Timetable): Promise<void> {
    return this.deadlines.insert(
      tx,
      deadlines.map((deadline) => ({ deadline, calendarVersion: timeOf(timetable, deadline).calendar.version })),
    );
  }
}

const timeOf = ({ times, house }: Timetable, { calendarId }: Pick<Deadline, 'calendarId'>): BusinessTime =>
  times.get(calendarId) ?? house;
