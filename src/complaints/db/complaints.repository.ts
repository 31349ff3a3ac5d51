import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';
import type { Complaint } from '../domain/complaint.ts';
import { complaintColumns } from './complaint-columns.ts';

@Injectable()
export class Complaints {
  async insert(tx: Tx, complaint: Complaint): Promise<void> {
    await tx.rows({
      name: 'complaint-insert',
      text: `INSERT INTO complaint (id, reference, customer_id, account_id, premise_id, received_at, registered_at, registered_by, origin,
               origin_reference, origin_due_on, channel, category, severity, flags, description, remedy_sought, about_person_id, safety,
               disconnect_on, owner_id, team_id, state, reopen_count, next_due_at, queue_band, version, changed_at, event_on, bill_on)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30)`,
      values: [
        complaint.id, complaint.reference, complaint.customerId, complaint.accountId, complaint.premiseId, complaint.receivedAt,
        complaint.registeredAt, complaint.registeredBy, complaint.origin, complaint.originReference, complaint.originDueOn, complaint.channel,
        complaint.category, complaint.severity, complaint.flags, complaint.description, complaint.remedySought, complaint.aboutPersonId,
        complaint.safety, complaint.disconnectOn, complaint.ownerId, complaint.teamId, complaint.state, complaint.reopenCount,
        complaint.nextDueAt, complaint.queueBand, complaint.version, complaint.changedAt, complaint.eventOn, complaint.billOn,
      ],
    }); // prettier-ignore
  }

  /** Reads the complaint and keeps everybody else waiting until this transaction ends; 404 when there is none. */
  async lock(tx: Tx, id: ComplaintId): Promise<Complaint> {
    const found = await maybeRow<Complaint>(tx, {
      name: 'complaint-lock',
      text: `SELECT ${complaintColumns} FROM complaint c WHERE c.id = $1 FOR NO KEY UPDATE`,
      values: [id],
    });
    if (!found) throw complaintErrors.notFound();
    tx.catchUp();
    return found;
  }

  async get(sql: Sql, id: ComplaintId): Promise<Complaint> {
    const found = await maybeRow<Complaint>(sql, {
      name: 'complaint-get',
      text: `SELECT ${complaintColumns} FROM complaint c WHERE c.id = $1`,
      values: [id],
    });
    if (!found) throw complaintErrors.notFound();
    return found;
  }

  /** Notes that a new complaint only pays what the closed one is still owed. */
  async settle(tx: Tx, id: ComplaintId, closedId: ComplaintId): Promise<void> {
    await tx.rows({ name: 'complaint-settle', text: 'UPDATE complaint SET settles = $2 WHERE id = $1', values: [id, closedId] });
  }

  /** Writes everything that a change may have touched. */
  async save(tx: Tx, complaint: Complaint): Promise<void> {
    await tx.rows({
      name: 'complaint-save',
      text: `UPDATE complaint SET customer_id = $2, account_id = $3, premise_id = $4, category = $5, severity = $6, safety = $7, disconnect_on = $8,
               owner_id = $9, team_id = $10, state = $11, waiting_until = $12, outcome = $13, relief = $14, cause = $15, sentence = $16,
               resolved_at = $17, resolved_by = $18, closed_at = $19, reopen_count = $20, next_due_at = $21, queue_band = $22, version = $23,
               changed_at = $24, received_at = $25, merged_into = $26, event_on = $27, bill_on = $28
             WHERE id = $1`,
      values: [
        complaint.id, complaint.customerId, complaint.accountId, complaint.premiseId, complaint.category, complaint.severity, complaint.safety,
        complaint.disconnectOn, complaint.ownerId, complaint.teamId, complaint.state, complaint.waitingUntil, complaint.outcome, complaint.relief,
        complaint.cause, complaint.sentence, complaint.resolvedAt, complaint.resolvedBy, complaint.closedAt, complaint.reopenCount,
        complaint.nextDueAt, complaint.queueBand, complaint.version, complaint.changedAt, complaint.receivedAt, complaint.mergedInto,
        complaint.eventOn, complaint.billOn,
      ],
    }); // prettier-ignore
  }
}
