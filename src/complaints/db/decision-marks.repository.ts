import { Injectable } from '@nestjs/common';
import type { DecisionId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import { markErrors, type DecisionMark } from '../domain/decision-mark.ts';

export const markColumns = `
  m.decision_id AS "decisionId", m.complaint_id AS "complaintId", m.given_by AS "givenBy", m.from_category AS "fromCategory",
  m.to_category AS "toCategory", m.recategorised_by AS "recategorisedBy", m.marked_at AS "markedAt", m.looked_by AS "lookedBy",
  m.looked_at AS "lookedAt", m.changed_at AS "changedAt", m.from_event_on AS "fromEventOn", m.to_event_on AS "toEventOn",
  m.from_bill_on AS "fromBillOn", m.to_bill_on AS "toBillOn"`;

/** Marks change under the lock of their complaint alone. */
@Injectable()
export class DecisionMarks {
  async insert(tx: Tx, mark: DecisionMark): Promise<void> {
    await tx.rows({
      name: 'decision-mark-insert',
      text: `INSERT INTO decision_mark (decision_id, complaint_id, given_by, from_category, to_category, recategorised_by, marked_at, changed_at,
               from_event_on, to_event_on, from_bill_on, to_bill_on)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      values: [
        mark.decisionId, mark.complaintId, mark.givenBy, mark.fromCategory, mark.toCategory, mark.recategorisedBy, mark.markedAt,
        mark.changedAt, mark.fromEventOn, mark.toEventOn, mark.fromBillOn, mark.toBillOn,
      ],
    }); // prettier-ignore
  }

  /** Throws 404 `decision-not-marked`. */
  async get(sql: Sql, id: DecisionId): Promise<DecisionMark> {
    const found = await maybeRow<DecisionMark>(sql, {
      name: 'decision-mark-get',
      text: `SELECT ${markColumns} FROM decision_mark m WHERE m.decision_id = $1`,
      values: [id],
    });
    if (!found) throw markErrors.notFound();
    return found;
  }

  async save(tx: Tx, { decisionId, lookedBy, lookedAt }: DecisionMark): Promise<void> {
    await tx.rows({
      name: 'decision-mark-save',
      text: `UPDATE decision_mark SET looked_by = $2, looked_at = $3 WHERE decision_id = $1`,
      values: [decisionId, lookedBy, lookedAt],
    });
  }
}
