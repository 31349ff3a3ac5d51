import { Injectable } from '@nestjs/common';
import { Ids, type CalendarId } from '../kernel/index.ts';
import type { Sql, Tx } from '../platform/index.ts';
import { isOpen } from './domain/business-spans.ts';
import type { BusinessTime } from './domain/business-time.ts';
import type { Calendar } from './domain/calendar.ts';
import { sweepAt } from './domain/climb.ts';
import type { Outcome } from './domain/deadline-change.ts';
import { isUnfinished, type Deadline, type DeadlineKind, type StatutoryStop, type SubjectId } from './domain/deadline.ts';
import { pause, resume } from './domain/pause-deadline.ts';
import type { PauseReason } from './domain/pause-reasons.ts';
import type { DeadlinePolicy } from './domain/policy.ts';
import { cancel, endedSooner, reopen, stop, undoStop } from './domain/stop-deadline.ts';
import { Calendars } from './db/calendars.repository.ts';
import { Deadlines } from './db/deadlines.repository.ts';
import { outcomeOf, type DeadlineOutcome } from './deadline-outcome.ts';
import { houseDaysOf, type HouseDays } from './house-days.ts';
import { BeginDeadlines, type BeginRequest } from './use-cases/begin-deadlines.ts';
import type { TakenIn } from './domain/take-in.ts';
import { InstallPolicies, type PolicyDraft } from './use-cases/install-policies.ts';
import { KnownSubjects } from './use-cases/known-subjects.ts';
import { OfferedPolicies, type OfferedPolicy } from './use-cases/offered-policies.ts';
import type { NamesOfSubjects, TimedSubjects } from './timed-subject.ts';
import { ReplaceDeadlines, type ReplaceRequest } from './use-cases/replace-deadlines.ts';
import { TakeInDeadlines, type TakeInRequest } from './use-cases/take-in-deadlines.ts';
import { Timetables } from './use-cases/timetables.ts';

export type StopRequest = {
  readonly kinds: readonly DeadlineKind[];
  readonly key?: string;
  /** What happened, for the statutory clocks that a rule ends with it. */
  readonly events?: readonly StatutoryStop[];
  readonly at: Date;
};

type Step = (deadline: Deadline, time: BusinessTime) => Outcome;

/** What other modules may ask of deadlines. Every command answers what it changed, for the journal, and the subject's next due. */
@Injectable()
export class DeadlinesApi {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly timetables: Timetables,
    private readonly calendars: Calendars,
    private readonly begin: BeginDeadlines,
    private readonly replace: ReplaceDeadlines,
    private readonly taking: TakeInDeadlines,
    private readonly policies: InstallPolicies,
    private readonly offers: OfferedPolicies,
    private readonly subjects: KnownSubjects,
    private readonly ids: Ids,
  ) {}

  /** Said once, when the process starts: whose deadlines these are, and what people call them. */
  subjectsAre(owner: TimedSubjects, namesOf: NamesOfSubjects): void {
    this.subjects.are(owner, namesOf);
  }

  /** For a subject without deadlines so far: the first policy that fits decides each; a kind no policy asks for is not started. */
  async startAll(tx: Tx, subjectId: string, requests: readonly BeginRequest[]): Promise<DeadlineOutcome> {
    return outcomeOf(await this.begin.within(tx, subjectId as SubjectId, requests, await this.timetables.current(tx)), []);
  }

  /** One more for a subject that has some: by policy, until an instant somebody named, or for so many days. */
  async start(tx: Tx, subjectId: string, request: BeginRequest): Promise<DeadlineOutcome> {
    const others = await this.deadlines.lockOf(tx, subjectId as SubjectId);
    return outcomeOf(await this.begin.within(tx, subjectId as SubjectId, [request], await this.timetables.current(tx)), others);
  }

  /**
   * What was said before the last word to the customer ends no wait for the next one. Recorded late, an earlier first word or a
   * promise kept earlier corrects what was found in the meantime.
   */
  stop(tx: Tx, subjectId: string, { kinds, key, events = [], at }: StopRequest): Promise<DeadlineOutcome> {
    const named = (deadline: Deadline): boolean => kinds.includes(deadline.kind) && (key === undefined || deadline.key === key);
    const ruled = ({ stopsOn }: Deadline): boolean => stopsOn !== null && events.includes(stopsOn);
    const begun = ({ kind, startedAt }: Deadline): boolean => kind !== 'UPDATE' || startedAt <= at;
    const wanted = (deadline: Deadline): boolean =>
      (isUnfinished(deadline) || endedSooner(deadline, at)) && begun(deadline) && (named(deadline) || ruled(deadline));
    return this.#step(tx, subjectId, wanted, (deadline, time) => stop(deadline, at, time));
  }

  pause(tx: Tx, subjectId: string, { reason, at }: { reason: PauseReason; at: Date }): Promise<DeadlineOutcome> {
    return this.#step(tx, subjectId, isUnfinished, (deadline, time) => pause(deadline, { at, reason }, time));
  }

  resume(tx: Tx, subjectId: string, { at }: { at: Date }): Promise<DeadlineOutcome> {
    return this.#step(tx, subjectId, isUnfinished, (deadline, time) => resume(deadline, at, time));
  }

  /** A resolution that did not hold runs on: the newest stopped one, with the gap as a pause. */
  reopen(tx: Tx, subjectId: string, { at }: { at: Date }): Promise<DeadlineOutcome> {
    const provisional = ({ kind, state }: Deadline): boolean => kind === 'RESOLUTION' && (state === 'MET' || state === 'MISSED');
    return this.#step(tx, subjectId, provisional, (deadline, time) => reopen(deadline, at, time));
  }

  /** Whatever was stopped at exactly `stoppedAt` was not: it runs on as if nothing had happened. */
  undoStop(tx: Tx, subjectId: string, { stoppedAt, at }: { stoppedAt: Date; at: Date }): Promise<DeadlineOutcome> {
    const together = (deadline: Deadline): boolean => deadline.stoppedAt?.getTime() === stoppedAt.getTime();
    return this.#step(tx, subjectId, together, (deadline, time) => undoStop(deadline, at, time));
  }

  /** One that is no longer wanted: neither met nor missed. */
  cancel(tx: Tx, subjectId: string, { kind, key, at }: { kind: DeadlineKind; key: string; at: Date }): Promise<DeadlineOutcome> {
    const named = (deadline: Deadline): boolean => deadline.kind === kind && deadline.key === key && isUnfinished(deadline);
    return this.#step(tx, subjectId, named, (deadline, time) => cancel(deadline, at, time));
  }

  cancelAll(tx: Tx, subjectId: string, { at }: { at: Date }): Promise<DeadlineOutcome> {
    return this.#step(tx, subjectId, isUnfinished, (deadline, time) => cancel(deadline, at, time));
  }

  /** Other facts ask for other targets: keeps the start and the earned pauses, ends what nothing asks for, begins what only they ask for. */
  supersede(tx: Tx, subjectId: string, request: ReplaceRequest): Promise<DeadlineOutcome> {
    return this.replace.within(tx, subjectId as SubjectId, request);
  }

  /** Another subject turned out to be the same matter: what runs from the receipt runs from the earlier one. */
  takeIn(tx: Tx, subjectId: string, request: TakeInRequest): Promise<DeadlineOutcome> {
    return this.taking.within(tx, subjectId as SubjectId, request);
  }

  /** What `takeIn` would do to each deadline; stores nothing. */
  takenIn(sql: Sql, subjectId: string, request: TakeInRequest): Promise<readonly TakenIn[]> {
    return this.taking.preview(sql, subjectId as SubjectId, request);
  }

  /** The earliest due of each subject's running deadlines; no entry for one without. */
  nextDues(sql: Sql, subjectIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    return this.deadlines.nextDues(sql, subjectIds);
  }

  of(sql: Sql, subjectId: string): Promise<Deadline[]> {
    return this.deadlines.of(sql, subjectId as SubjectId);
  }

  /** The house's own calendar, for questions about local dates and working days; read once, then pure. */
  async houseDays(sql: Sql): Promise<HouseDays> {
    return houseDaysOf((await this.timetables.current(sql)).house);
  }

  /** Whether somebody's working hours run at an instant; the house's for a team without a calendar of its own. */
  async isOpen(sql: Sql, holderId: string | null, at: Date): Promise<boolean> {
    return isOpen((await this.timetables.current(sql)).heldBy(holderId), at);
  }

  /** The IANA zone of the house's calendar, also before there is anything to time; null while there is none. */
  async houseZone(sql: Sql): Promise<string | null> {
    return (await this.calendars.newest(sql))[0]?.calendar.zone ?? null;
  }

  /** For an empty database: the calendar that the utility works by; answers its id. */
  async installCalendar(tx: Tx, calendarOf: (id: CalendarId) => Calendar, name: string): Promise<CalendarId> {
    const id = this.ids.next<CalendarId>();
    await this.calendars.add(tx, calendarOf(id), name);
    this.timetables.forget();
    return id;
  }

  /** A pack of targets: new ones go to the end of their kind, known ones get a new version in their place. Throws `policies-faulty`. */
  installPolicies(tx: Tx, drafts: readonly PolicyDraft[]): Promise<readonly DeadlinePolicy[]> {
    return this.policies.within(tx, drafts);
  }

  /** What the house has under the keys of policies that somebody offers it, in their order. */
  offered(sql: Sql, drafts: readonly PolicyDraft[]): Promise<readonly OfferedPolicy[]> {
    return this.offers.compared(sql, drafts);
  }

  /** Puts those in force that are missing or switched off, and answers them; none a second time. Throws `policies-faulty`. */
  takeOffered(tx: Tx, drafts: readonly PolicyDraft[]): Promise<readonly DeadlinePolicy[]> {
    return this.offers.take(tx, drafts);
  }

  async #step(tx: Tx, subjectId: string, wanted: (deadline: Deadline) => boolean, step: Step): Promise<DeadlineOutcome> {
    const all = await this.deadlines.lockOf(tx, subjectId as SubjectId);
    const timeOf = await this.timetables.timesOf(tx, all);
    const steps = all.filter(wanted).map((deadline) => step(deadline, timeOf(deadline)));
    const changed = steps.filter(({ changes }) => changes.length > 0).map(({ deadline }) => deadline);
    await this.deadlines.save(
      tx,
      changed.map((deadline) => ({ deadline, sweepAt: sweepAt(deadline, timeOf(deadline)) })),
    );
    const touched = new Set(steps.map(({ deadline }) => deadline.id));
    return outcomeOf(
      steps,
      all.filter(({ id }) => !touched.has(id)),
    );
  }
}
