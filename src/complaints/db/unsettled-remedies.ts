import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';

/** On its way, or failed without a later one that arrived: another of its kind, or any of at least its amount. `r` is the remedy. */
export const isUnsettled = `(r.state IN ('PROPOSED', 'AUTHORISED', 'SENT') OR r.state = 'FAILED' AND NOT EXISTS (
  SELECT 1 FROM remedy s WHERE s.complaint_id = r.complaint_id AND s.id > r.id AND s.state IN ('EXECUTED', 'REVERSED')
    AND (s.kind = r.kind OR r.amount_minor IS NULL OR s.amount_minor >= r.amount_minor AND s.currency = r.currency)))`;

/** What keeps a complaint from closing: remedies that have not reached the customer. */
@Injectable()
export class UnsettledRemedies {
  async of(sql: Sql, complaintId: ComplaintId): Promise<string[]> {
    const rows = await sql.rows<{ id: string }>({
      name: 'remedy-unsettled',
      text: `SELECT r.id FROM remedy r WHERE r.complaint_id = $1 AND ${isUnsettled} ORDER BY r.id`,
      values: [complaintId],
    });
    return rows.map(({ id }) => id);
  }
}
