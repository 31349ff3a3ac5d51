import { Injectable } from '@nestjs/common';
import { AuthorityApi } from '../authority/index.ts';
import type { ComplaintId, ContactId, EscalationId, PersonActor, PersonId, RemedyId, VisitId } from '../kernel/index.ts';
import type { Sql } from '../platform/index.ts';
import { Contacts } from './db/contacts.repository.ts';
import { MergedComplaints } from './db/merged-complaints.ts';
import { Promises } from './db/promises.repository.ts';
import { Remedies } from './db/remedies.repository.ts';
import { Visits } from './db/visits.repository.ts';
import type { Label } from './domain/category.ts';
import type { CustomerPromise } from './domain/promise.ts';
import type { Remedy } from './domain/remedy.ts';
import type { VisitReport } from './domain/visit.ts';
import { OpenWork, type WorkUntil } from './queries/open-work.ts';
import { ReachableComplaints } from './queries/reachable-complaints.ts';

/** What executors and messages to the customer may read of a complaint's parts: events hold only their ids. */
@Injectable()
export class ComplaintDetailsApi {
  constructor(
    private readonly contacts: Contacts,
    private readonly allPromises: Promises,
    private readonly remedies: Remedies,
    private readonly reachableComplaints: ReachableComplaints,
    private readonly openWork: OpenWork,
    private readonly authority: AuthorityApi,
    private readonly merged: MergedComplaints,
    private readonly visits: Visits,
  ) {}

  /** What was said or written in a contact of this complaint; null when it has no such contact. */
  async wordsOf(sql: Sql, complaintId: ComplaintId, contactId: ContactId): Promise<string | null> {
    const contacts = await this.contacts.of(sql, complaintId);
    return contacts.find(({ id }) => id === contactId)?.summary ?? null;
  }

  /** How people call the complaints of the same matter that were merged into it. */
  mergedReferences(sql: Sql, complaintId: ComplaintId): Promise<readonly string[]> {
    return this.merged.references(sql, complaintId);
  }

  /** In the order they were made. */
  promises(sql: Sql, complaintId: ComplaintId): Promise<CustomerPromise[]> {
    return this.allPromises.of(sql, complaintId);
  }

  /** What the crew wrote of a visit; null as long as it has not. Throws 404 `visit-not-found`. */
  async visitReport(sql: Sql, complaintId: ComplaintId, id: VisitId): Promise<VisitReport | null> {
    return (await this.visits.get(sql, complaintId, id)).report;
  }

  /** Throws 404 `remedy-not-found`. */
  remedy(sql: Sql, complaintId: ComplaintId, id: RemedyId): Promise<Remedy> {
    return this.remedies.get(sql, id, complaintId);
  }

  /** Every remedy proposed or given on it, in the order they were asked for. */
  remediesOf(sql: Sql, complaintId: ComplaintId): Promise<readonly Remedy[]> {
    return this.remedies.of(sql, complaintId);
  }

  /** The remedies that used these one-time approvals up, by approval. */
  coversUsed(sql: Sql, ids: readonly EscalationId[]): Promise<ReadonlyMap<EscalationId, RemedyId>> {
    return this.remedies.coversUsed(sql, ids);
  }

  /** What a kind of remedy is called; null when the catalogue has given it up. */
  async labelOf(sql: Sql, remedyKind: string): Promise<Label | null> {
    const kinds = await this.authority.catalogue(sql);
    return kinds.find(({ kind }) => kind === remedyKind)?.label ?? null;
  }

  /** What somebody has open: what falls due by an instant, the next first, and how much does not. */
  workUntil(sql: Sql, ownerId: PersonId, until: Date): Promise<WorkUntil> {
    return this.openWork.until(sql, ownerId, until);
  }

  /** Those of them that this person may see. */
  reachable(sql: Sql, actor: PersonActor, ids: readonly ComplaintId[]): Promise<ReadonlySet<ComplaintId>> {
    return this.reachableComplaints.among(sql, actor, ids);
  }
}
