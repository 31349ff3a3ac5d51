import { Injectable } from '@nestjs/common';
import type { Circumstances, KnownDays } from '../../authority/index.ts';
import { CustomersApi, type CustomerAccounts } from '../../customers/index.ts';
import { DeadlinesApi, type Deadline } from '../../deadlines/index.ts';
import type { ComplaintId, PersonId } from '../../kernel/index.ts';
import { eventsOf, type Sql } from '../../platform/index.ts';
import { Categories } from '../db/categories.repository.ts';
import { Complaints } from '../db/complaints.repository.ts';
import { Grounds, type OnRecord, type UnusedOpinion } from '../db/grounds.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import { earlierStands, type EarlierStand, type Stand } from '../domain/earlier-stands.ts';
import { isSupervisorAsked } from '../domain/escalation-events.ts';
import { knownDays } from '../domain/said-days.ts';
import { Employees, employeeFacts, type ReadEmployee } from './employee.ts';
import type { Ground } from './ground.ts';
import { hardStopsOf } from './hard-stops.ts';
import { suppliedFactsOf } from './supplied-facts.ts';

export type CircumstancesQuestion = {
  /** Who would give the remedy. */
  readonly personId: PersonId;
  readonly at: Date;
  /** Whose authority they would use instead of their own. */
  readonly inPlaceOf?: PersonId;
  /** The customer as the caller locked it; read without locks when absent. */
  readonly party?: CustomerAccounts | null;
  /** What stands beside a complaint that is not on record yet, or what is paid elsewhere beside the record; read from the record when absent. */
  readonly onRecord?: OnRecord;
  /** What the complaint that is judged would say instead. */
  readonly under?: Stand;
};

/** `stand` is what the complaint that is judged says now, `earlier` what it said before. */
export type ComplaintCircumstances = Circumstances & {
  readonly opinions: readonly UnusedOpinion[];
  readonly stand: Stand;
  readonly earlier: readonly EarlierStand[];
};

/** Reads everything that authority asks about one complaint and one employee. */
@Injectable()
export class ReadCircumstances {
  constructor(
    private readonly employees: Employees,
    private readonly customers: CustomersApi,
    private readonly deadlines: DeadlinesApi,
    private readonly categories: Categories,
    private readonly grounds: Grounds,
    private readonly complaints: Complaints,
  ) {}

  async execute(
    sql: Sql,
    asked: Complaint,
    { personId, at, inPlaceOf, party, onRecord: said, under }: CircumstancesQuestion,
  ): Promise<ComplaintCircumstances> {
    const actor = await this.employees.of(sql, personId, at);
    const giver = inPlaceOf ? await this.employees.of(sql, inPlaceOf, at) : actor;
    const { complaint: judged, onRecord } = await this.#judged(sql, asked, { personId, at, onRecord: said ?? null });
    const complaint = { ...judged, ...under };
    const { mergedIds, settledBy, answeredAt } = onRecord;
    const matter = [complaint.id, ...mergedIds, ...settledBy];
    const { registrars, days, earlier, ...read } = await this.#ground(sql, complaint, party, {
      at,
      answeredAt,
      mergedIds,
      personId,
    });
    const ground = {
      ...read,
      isVerified: onRecord.isVerified,
      sameCategory: onRecord.sameCategory,
      sameCause: onRecord.sameCause,
      standing: giver.standing,
    };
    return {
      subjectId: asked.id,
      mergedIds: matter.filter((id) => id !== asked.id),
      customerId: complaint.customerId,
      accountId: complaint.accountId,
      currency: ground.account?.currency ?? null,
      employee: employeeFacts(actor, giver.levels),
      facts: suppliedFactsOf({ ...ground, isRegistrar: registrars.includes(personId) }),
      flags: hardStopsOf(ground, concerned(actor, giver)),
      evidence: onRecord.evidence,
      opinions: onRecord.opinions,
      // A note comes with the remedy it is about: whoever gives one says so.
      hasNote: false,
      isCustomerTold: onRecord.isCustomerTold,
      at,
      receivedAt: complaint.receivedAt,
      days,
      lateObligations: await this.#late(sql, matter, at),
      businessDay: ground.businessDay,
      stand: { category: complaint.category, eventOn: complaint.eventOn, billOn: complaint.billOn },
      earlier,
    };
  }

  /** A complaint that pays the rest of a closed one is judged by what is known of that one; confirmations and evidence are added to it. */
  async #judged(
    sql: Sql,
    complaint: Complaint,
    { personId, at, onRecord: said }: Pick<CircumstancesQuestion, 'personId' | 'at'> & { readonly onRecord: OnRecord | null },
  ): Promise<{ readonly complaint: Complaint; readonly onRecord: OnRecord }> {
    const onRecord = said ?? (await this.grounds.of(sql, complaint.id, personId, at));
    if (onRecord.settles === null) return { complaint, onRecord };
    const closed = await this.complaints.get(sql, onRecord.settles);
    const earlier = await this.grounds.of(sql, closed.id, personId, at);
    const evidence = [...new Set([...earlier.evidence, ...onRecord.evidence])];
    return { complaint: closed, onRecord: { ...earlier, evidence, opinions: onRecord.opinions } };
  }

  /** The rules whose obligation on this complaint, or on one merged into it, was not paid in time. */
  async #late(sql: Sql, ids: readonly ComplaintId[], at: Date): Promise<readonly string[]> {
    const deadlines = (await Array.fromAsync(ids, (id) => this.deadlines.of(sql, id))).flat();
    const isLate = ({ breachedAt, dueAt, state }: Deadline): boolean =>
      breachedAt !== null || (state === 'RUNNING' && dueAt !== null && dueAt < at);
    const late = deadlines.filter((deadline) => deadline.kind === 'OBLIGATION' && isLate(deadline));
    return [...new Set(late.map(({ key }) => key))];
  }

  async #ground(
    sql: Sql,
    complaint: Complaint,
    party: CustomerAccounts | null | undefined,
    {
      at,
      answeredAt,
      mergedIds,
      personId,
    }: Pick<CircumstancesQuestion, 'at' | 'personId'> & Pick<OnRecord, 'answeredAt' | 'mergedIds'>,
  ): Promise<Omit<Ground, 'isVerified' | 'standing' | 'isRegistrar' | 'sameCategory' | 'sameCause'> & Said> {
    const days = await this.deadlines.houseDays(sql);
    const events = await eventsOf(sql, complaint.id);
    const merged = await Array.fromAsync(mergedIds, (id) => eventsOf(sql, id));
    const all = [...merged.flat(), ...events];
    const happened = all.map(({ type }) => type);
    const found = party ?? (complaint.customerId ? await this.customers.read(sql, complaint.customerId) : null);
    return {
      at,
      businessDay: days.dateOf(at),
      workingDaysUnanswered: Math.max(0, days.workingDaysBetween(complaint.receivedAt, answeredAt ?? at)),
      complaint,
      category: (await this.categories.all(sql)).get(complaint.category) ?? null,
      customer: found?.customer ?? null,
      account: found?.accounts.find(({ id }) => id === complaint.accountId) ?? null,
      isRegulatorInvolved: isRegulatorInvolved(complaint, happened),
      isReviewRequested: happened.includes('complaint.review-requested'),
      isSupervisorAsked: isSupervisorAsked(events),
      days: knownDays(complaint, events, days, { by: personId, at }),
      earlier: earlierStands([events, ...merged], complaint),
      registrars: [complaint.registeredBy, ...all.map(({ payload }) => payload['registeredBy'])],
    };
  }
}

/** Whoever wrote it down, or one merged into it, the days that somebody said, and what was said before. */
type Said = { readonly registrars: readonly unknown[]; readonly days: KnownDays; readonly earlier: readonly EarlierStand[] };

const officials: readonly string[] = ['REGULATOR', 'OMBUDSMAN'];

/** It came from a regulator or ombudsman, or one of them opened a case about it later. */
const isRegulatorInvolved = ({ origin }: Complaint, happened: readonly string[]): boolean =>
  officials.includes(origin) || happened.includes('complaint.regulator-opened');

const concerned = (actor: ReadEmployee, giver: ReadEmployee): readonly ReadEmployee[] =>
  giver === actor ? [actor] : [actor, giver];
