import { Injectable } from '@nestjs/common';
import { Clock, type PersonActor } from '../../kernel/index.ts';
import { maybeRow, recordAudit, type Sql } from '../../platform/index.ts';
import { complaintColumns } from '../db/complaint-columns.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';
import type { Complaint } from '../domain/complaint.ts';
import { asReference } from '../domain/reference.ts';
import { Reaches } from './reaches.ts';

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One complaint by its id or by the reference people say, if this person may see it; a look across teams is kept. */
@Injectable()
export class VisibleComplaint {
  constructor(
    private readonly reaches: Reaches,
    private readonly clock: Clock,
  ) {}

  /** Throws 404 `complaint-not-found`, also for one that exists and is restricted. */
  async get(sql: Sql, actor: PersonActor, idOrReference: string): Promise<Complaint> {
    const complaint = await this.#find(sql, idOrReference);
    if (!complaint) throw complaintErrors.notFound();
    await this.reaches.require(sql, actor, complaint);
    if (complaint.ownerId !== actor.personId && complaint.teamId !== actor.teamId) await this.#remember(sql, actor, complaint);
    return complaint;
  }

  #find(sql: Sql, text: string): Promise<Complaint | null> {
    const reference = asReference(text);
    if (idForm.test(text)) {
      return maybeRow(sql, {
        name: 'complaint-by-id',
        text: `SELECT ${complaintColumns} FROM complaint c WHERE c.id = $1`,
        values: [text],
      });
    }
    if (reference === null) return Promise.resolve(null);
    return maybeRow(sql, {
      name: 'complaint-by-reference',
      text: `SELECT ${complaintColumns} FROM complaint c WHERE c.reference = $1`,
      values: [reference],
    });
  }

  #remember(sql: Sql, by: PersonActor, { id, teamId }: Complaint): Promise<void> {
    const entry = {
      at: this.clock.now(),
      by,
      action: 'complaint.looked-up',
      subject: 'complaint',
      subjectId: id,
      details: { teamId },
    };
    return recordAudit(sql, entry);
  }
}
