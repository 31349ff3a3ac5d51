import { Injectable } from '@nestjs/common';
import type { ComplaintId, EscalationId, RemedyId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import { remedyErrors } from '../domain/remedy.errors.ts';
import type { Remedy } from '../domain/remedy.ts';

type Row = Omit<Remedy, 'amount'> & { readonly amountMinor: number | null; readonly currency: string | null };

const columns = `
  r.id, r.complaint_id AS "complaintId", r.kind, r.params, r.amount_minor AS "amountMinor", r.currency, r.state, r.decision_id AS "decisionId",
  r.escalation_id AS "escalationId", r.authorised_by AS "authorisedBy", r.authorised_at AS "authorisedAt",
  r.by_own_authority AS "byOwnAuthority", r.execute_by AS "executeBy", r.sent_at AS "sentAt", r.executed_at AS "executedAt", r.external_ref AS "externalRef", r.reversal_ref AS "reversalRef",
  r.ended_at AS "endedAt", r.ended_reason AS "endedReason", r.proposed_at AS "proposedAt"`;

const toRemedy = ({ amountMinor, currency, ...row }: Row): Remedy => ({
  ...row,
  amount: amountMinor !== null && currency !== null ? { minor: amountMinor, currency } : null,
});

/** Remedies change under the lock of their complaint alone. */
@Injectable()
export class Remedies {
  async insert(tx: Tx, remedy: Remedy): Promise<void> {
    await tx.rows({
      name: 'remedy-insert',
      text: `INSERT INTO remedy (id, complaint_id, kind, params, amount_minor, currency, state, decision_id, escalation_id, authorised_by,
               authorised_at, by_own_authority, execute_by, proposed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      values: [
        remedy.id, remedy.complaintId, remedy.kind, remedy.params, remedy.amount?.minor ?? null, remedy.amount?.currency ?? null, remedy.state,
        remedy.decisionId, remedy.escalationId, remedy.authorisedBy, remedy.authorisedAt, remedy.byOwnAuthority, remedy.executeBy,
        remedy.proposedAt,
      ],
    }); // prettier-ignore
  }

  async save(tx: Tx, remedy: Remedy): Promise<void> {
    await tx.rows({
      name: 'remedy-save',
      text: `UPDATE remedy SET amount_minor = $2, currency = $3, state = $4, decision_id = $5, authorised_by = $6, authorised_at = $7,
               by_own_authority = $8, sent_at = $9, executed_at = $10, external_ref = $11, ended_at = $12, ended_reason = $13,
               execute_by = $14, reversal_ref = $15
             WHERE id = $1`,
      values: [
        remedy.id, remedy.amount?.minor ?? null, remedy.amount?.currency ?? null, remedy.state, remedy.decisionId, remedy.authorisedBy,
        remedy.authorisedAt, remedy.byOwnAuthority, remedy.sentAt, remedy.executedAt, remedy.externalRef, remedy.endedAt, remedy.endedReason,
        remedy.executeBy, remedy.reversalRef,
      ],
    }); // prettier-ignore
  }

  /** Throws 404 `remedy-not-found`, also for one of another complaint. */
  async get(sql: Sql, id: RemedyId, complaintId: ComplaintId): Promise<Remedy> {
    const found = await maybeRow<Row>(sql, {
      name: 'remedy-get',
      text: `SELECT ${columns} FROM remedy r WHERE r.id = $1 AND r.complaint_id = $2`,
      values: [id, complaintId],
    });
    if (!found) throw remedyErrors.notFound();
    return toRemedy(found);
  }

  async coversUsed(sql: Sql, ids: readonly EscalationId[]): Promise<ReadonlyMap<EscalationId, RemedyId>> {
    if (ids.length === 0) return new Map();
    const rows = await sql.rows<{ coverId: EscalationId; id: RemedyId }>({
      name: 'remedy-covers-used',
      text: `SELECT r.params ->> 'coverId' AS "coverId", r.id FROM remedy r
             WHERE r.params ? 'coverId' AND r.params ->> 'coverId' = ANY ($1::text[])`,
      values: [ids],
    });
    return new Map(rows.map(({ coverId, id }) => [coverId, id]));
  }

  /** Whose remedy it is; throws 404 `remedy-not-found`. */
  async complaintOf(sql: Sql, id: RemedyId): Promise<ComplaintId> {
    const found = await maybeRow<{ complaintId: ComplaintId }>(sql, {
      name: 'remedy-complaint',
      text: `SELECT r.complaint_id AS "complaintId" FROM remedy r WHERE r.id = $1`,
      values: [id],
    });
    if (!found) throw remedyErrors.notFound();
    return found.complaintId;
  }

  /** In the order they were proposed. */
  async of(sql: Sql, complaintId: ComplaintId): Promise<readonly Remedy[]> {
    const rows = await sql.rows<Row>({
      name: 'remedy-of-complaint',
      text: `SELECT ${columns} FROM remedy r WHERE r.complaint_id = $1 ORDER BY r.proposed_at, r.id`,
      values: [complaintId],
    });
    return rows.map(toRemedy);
  }
}
