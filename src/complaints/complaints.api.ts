import { Injectable } from '@nestjs/common';
import type { DeadlineOutcome } from '../deadlines/index.ts';
import type { ComplaintId, PersonActor, RemedyId } from '../kernel/index.ts';
import type { Sql, Tx } from '../platform/index.ts';
import { Categories, type Category } from './db/categories.repository.ts';
import { Causes, type Cause } from './db/causes.repository.ts';
import { Changes } from './db/changes.ts';
import { Complaints } from './db/complaints.repository.ts';
import { Remedies } from './db/remedies.repository.ts';
import { changeBy } from './domain/change.ts';
import type { CachedColumns, Complaint } from './domain/complaint.ts';
import type { ImportRow } from './domain/import.ts';
import { requireMayAct } from './domain/own.ts';
import { isUnderWay, type Remedy } from './domain/remedy.ts';
import { ReadCircumstances, type CircumstancesQuestion, type ComplaintCircumstances } from './facts/circumstances.ts';
import { HeldCircumstances } from './facts/held-circumstances.ts';
import { VisibleComplaint } from './queries/visible-complaint.ts';
import { OnComplaint, type Needs } from './use-cases/on-complaint.ts';
import { ExecutedRemedies } from './use-cases/executed-remedies.ts';
import { ImportComplaints, type ImportCount } from './use-cases/import-complaints.ts';
import { RuledRemedies, type Proposal, type Ruled } from './use-cases/ruled-remedies.ts';

type Payload = Readonly<Record<string, unknown>>;

/** An event on a complaint, with what it did to the complaint's deadlines. */
export type Told = { readonly type: string; readonly at: Date; readonly payload?: Payload; readonly deadlines?: DeadlineOutcome };

/** What other modules may ask of complaints. Every method with a complaint wants it locked by `lock` in the same transaction. */
@Injectable()
export class ComplaintsApi {
  /** Throws 403 `not-yours` unless the person owns the complaint or leads its team. */
  readonly requireMayAct: (actor: PersonActor, complaint: Complaint) => void = requireMayAct;

  constructor(
    private readonly complaints: Complaints,
    private readonly changes: Changes,
    private readonly onComplaint: OnComplaint,
    private readonly visibleComplaint: VisibleComplaint,
    private readonly imports: ImportComplaints,
    private readonly allCategories: Categories,
    private readonly allCauses: Causes,
    private readonly circumstances: ReadCircumstances,
    private readonly held: HeldCircumstances,
    private readonly remedies: Remedies,
    private readonly ruled: RuledRemedies,
    private readonly executed: ExecutedRemedies,
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

  /** A change of cached columns that is no command of the table. */
  change(
    tx: Tx,
    complaint: Complaint,
    { type, at, payload = {}, patch, deadlines }: Told & { readonly patch: Partial<CachedColumns> },
  ): Promise<Complaint> {
    return this.changes.apply(tx, complaint, { complaintId: complaint.id, type, at, set: patch, details: payload }, deadlines);
  }

  /** A fact that changes no cached column but perhaps the earliest due. */
  remark(tx: Tx, complaint: Complaint, { type, at, payload = {}, deadlines }: Told): Promise<Complaint> {
    return this.changes.remark(tx, complaint, { type, at, details: payload }, deadlines);
  }

  /** The same by id, without deadlines and without the lock. */
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

  /** What authority asks about a complaint and whoever would give a remedy, or decides one; add what the question itself says. */
  factsFor(sql: Sql, complaint: Complaint, question: CircumstancesQuestion): Promise<ComplaintCircumstances> {
    return this.circumstances.execute(sql, complaint, question);
  }

  /** The same under the locks of a commit: customer, accounts, and the allowance of who asks when money is spent. */
  heldFactsFor(
    tx: Tx,
    complaint: Complaint,
    person: PersonActor,
    { spends }: { readonly spends: boolean },
  ): Promise<ComplaintCircumstances> {
    return this.held.execute(tx, complaint, person, { spends });
  }

  remediesOf(sql: Sql, complaintId: ComplaintId): Promise<readonly Remedy[]> {
    return this.remedies.of(sql, complaintId);
  }

  /** Those that are proposed, authorised or sent. */
  async openRemedies(sql: Sql, complaintId: ComplaintId): Promise<readonly Remedy[]> {
    return (await this.remedies.of(sql, complaintId)).filter(isUnderWay);
  }

  /** PROPOSED: somebody else is to decide; nothing is reserved. */
  proposeRemedy(tx: Tx, complaint: Complaint, proposal: Proposal): Promise<Remedy> {
    return this.ruled.propose(tx, complaint, proposal);
  }

  /** AUTHORISED by a ruler's own decision made for this remedy, with the amount decided about. Throws 409 `amount-not-granted`, `remedy-state`. */
  authoriseRemedy(tx: Tx, complaint: Complaint, remedyId: RemedyId, ruled: Ruled): Promise<Remedy> {
    return this.ruled.authorise(tx, complaint, remedyId, ruled);
  }

  refuseRemedy(tx: Tx, complaint: Complaint, remedyId: RemedyId, reason: string | null): Promise<Remedy> {
    return this.ruled.refuse(tx, complaint, remedyId, reason);
  }

  /** The question about it was withdrawn. */
  expireRemedy(tx: Tx, complaint: Complaint, remedyId: RemedyId): Promise<Remedy> {
    return this.ruled.expire(tx, complaint, remedyId);
  }

  /** It has left the house; locks the complaint itself, as the two below. Throws 409 `remedy-state`. */
  markSent(tx: Tx, remedyId: RemedyId, sent: { readonly at: Date }): Promise<Remedy> {
    return this.executed.sent(tx, remedyId, sent);
  }

  markExecuted(tx: Tx, remedyId: RemedyId, executed: { readonly externalRef: string; readonly at: Date }): Promise<Remedy> {
    return this.executed.executed(tx, remedyId, executed);
  }

  markFailed(tx: Tx, remedyId: RemedyId, failed: { readonly reason: string; readonly at: Date }): Promise<Remedy> {
    return this.executed.failed(tx, remedyId, failed);
  }

  importBatch(tx: Tx, rows: readonly ImportRow[]): Promise<ImportCount> {
    return this.imports.within(tx, rows);
  }

  /** Every category there is, in the order to show them. */
  async categories(sql: Sql): Promise<readonly Category[]> {
    return [...(await this.allCategories.all(sql)).values()];
  }

  /** Brings categories and causes that are not there yet, in this order. */
  async putCatalogue(tx: Tx, categories: readonly Category[], causes: readonly Cause[]): Promise<void> {
    for (const [position, category] of categories.entries()) await this.allCategories.put(tx, category, position);
    for (const [position, cause] of causes.entries()) await this.allCauses.put(tx, cause, position);
  }
}
