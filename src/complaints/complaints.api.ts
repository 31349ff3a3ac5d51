import { Injectable } from '@nestjs/common';
import { DeadlinesApi, joined, type DeadlineOutcome } from '../deadlines/index.ts';
import type { ComplaintId, ContactId, PersonActor } from '../kernel/index.ts';
import type { Sql, Tx } from '../platform/index.ts';
import { Changes } from './db/changes.ts';
import { Complaints } from './db/complaints.repository.ts';
import { moveOn, type Holder } from './domain/assign.ts';
import { changeBy } from './domain/change.ts';
import type { Complaint } from './domain/complaint.ts';
import { VisibleComplaint } from './queries/visible-complaint.ts';
import { OnComplaint, type Needs } from './use-cases/on-complaint.ts';
import { PutQuestion } from './use-cases/put-question.ts';
import { SpokeToCustomer } from './use-cases/spoke-to-customer.ts';

type Payload = Readonly<Record<string, unknown>>;

/** An event on a complaint, with what it did to the complaint's deadlines. */
export type Told = { readonly type: string; readonly at: Date; readonly payload?: Payload; readonly deadlines?: DeadlineOutcome };

/** What other modules may ask of complaints. Every method with a complaint wants it locked by `lock` in the same transaction. */
@Injectable()
export class ComplaintsApi {
  constructor(
    private readonly complaints: Complaints,
    private readonly changes: Changes,
    private readonly onComplaint: OnComplaint,
    private readonly visibleComplaint: VisibleComplaint,
    private readonly deadlines: DeadlinesApi,
    private readonly spoke: SpokeToCustomer,
    private readonly question: PutQuestion,
  ) {}

  /** Throws 404 `complaint-not-found`. */
  lock(tx: Tx, id: ComplaintId): Promise<Complaint> {
    return this.complaints.lock(tx, id);
  }

  /** Locked for a command of this person: within reach, unchanged since `version`, and theirs to command. Throws 404, 409, 403. */
  lockFor(tx: Tx, id: ComplaintId, actor: PersonActor, needs: Needs): Promise<Complaint> {
    return this.onComplaint.locked(tx, id, actor, needs);
  }

  /** Throws 404 `complaint-not-found`. */
  get(sql: Sql, id: ComplaintId): Promise<Complaint> {
    return this.complaints.get(sql, id);
  }

  /** By id or reference; 404 for a restricted one as for one that is not there. A look across teams is kept. */
  visible(sql: Sql, actor: PersonActor, idOrReference: string): Promise<Complaint> {
    return this.visibleComplaint.get(sql, actor, idOrReference);
  }

  /** To somebody else, or to nobody yet; `because` stays in the journal with who had it. A finished complaint stays where it is. */
  async handOver(tx: Tx, complaint: Complaint, holder: Holder, because: Payload): Promise<Complaint> {
    const change = moveOn(complaint, holder, { at: tx.now, now: tx.now }, because);
    return change === null ? complaint : this.changes.apply(tx, complaint, change);
  }

  /** A fact that changes no cached column but perhaps the earliest due. */
  remark(tx: Tx, complaint: Complaint, { type, at, payload = {}, deadlines }: Told): Promise<Complaint> {
    return this.changes.remark(tx, complaint, { type, at, details: payload }, deadlines);
  }

  /**
   * A message of ours reached the customer: the first one, automatic or not, is word that the complaint arrived; after any they wait for the
   * next; and an open question (`contactId` holds it) is an answer of ours from now on, and we begin to wait for them.
   */
  async wordReached(tx: Tx, complaint: Complaint, at: Date, contactId: ContactId | null = null): Promise<void> {
    if (contactId !== null && (await this.question.reached(tx, complaint, contactId, at))) return;
    const heard = await this.deadlines.stop(tx, complaint.id, { kinds: ['ACKNOWLEDGE'], events: ['ACKNOWLEDGED'], at });
    const waiting = await this.spoke.next(tx, complaint, at);
    const deadlines = waiting ? joined(heard, waiting) : heard;
    const type = heard.changes.length > 0 ? 'complaint.acknowledged' : 'deadline.started';
    if (deadlines.changes.length > 0) await this.changes.remark(tx, complaint, { type, at, details: {} }, deadlines);
  }

  /** Words of ours have nowhere to go: a question among them gives the complaint back to its owner. */
  async wordLost(tx: Tx, complaint: Complaint, contactId: ContactId): Promise<void> {
    await this.question.undelivered(tx, complaint, contactId);
  }

  /** A fact by id, without deadlines and without the lock. */
  note(tx: Tx, complaintId: ComplaintId, { type, at, payload = {} }: Omit<Told, 'deadlines'>): void {
    tx.emit({ complaintId, type, at, payload: { ...payload, deadlines: [] } });
  }

  /** OPEN → AWAITING_DECISION: only the decision moves up. Throws 409 `illegal-transition`. */
  awaitDecision(tx: Tx, complaint: Complaint, at: Date, { payload = {}, deadlines }: Partial<Told> = {}): Promise<Complaint> {
    const change = changeBy('await-decision', complaint, { at, now: tx.now }, 'complaint.awaiting-decision', {}, payload);
    return this.changes.apply(tx, complaint, change, deadlines);
  }

  /** AWAITING_DECISION → OPEN. Throws 409 `illegal-transition`. */
  backFromDecision(tx: Tx, complaint: Complaint, at: Date, { payload = {}, deadlines }: Partial<Told> = {}): Promise<Complaint> {
    const change = changeBy('back-from-decision', complaint, { at, now: tx.now }, 'complaint.decision-made', {}, payload);
    return this.changes.apply(tx, complaint, change, deadlines);
  }
}
