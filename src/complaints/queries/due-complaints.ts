import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.ts';
import type { Away } from '../../staff/index.ts';
import { complaintColumns } from '../db/complaint-columns.ts';
import { isUnsettled } from '../db/unsettled-remedies.ts';
import type { Complaint } from '../domain/complaint.ts';
import { resolvedBeforeWindow } from '../domain/confirmation-window.ts';

/** Complaints that time alone moves on, locked; those that somebody is working on come round again. */
@Injectable()
export class DueComplaints {
  /** We asked or waited until a day that has come. */
  lockWaited(tx: Tx, most: number): Promise<Complaint[]> {
    return tx.rows<Complaint>({
      name: 'complaint-waited',
      text: `SELECT ${complaintColumns} FROM complaint c
             WHERE c.waiting_until <= $1 AND c.changed_at <= $1 AND c.state IN ('AWAITING_CUSTOMER', 'AWAITING_THIRD_PARTY')
             ORDER BY c.waiting_until LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED`,
      values: [tx.now, most],
    });
  }

  /** Something falls due before its owner is back. */
  lockOfAbsent(tx: Tx, away: readonly Away[], most: number): Promise<Complaint[]> {
    return tx.rows<Complaint>({
      name: 'complaint-of-absent',
      text: `SELECT ${complaintColumns} FROM complaint c JOIN unnest($1::uuid[], $2::timestamptz[]) AS away (id, until) ON away.id = c.owner_id
             WHERE c.is_open AND c.next_due_at <= away.until AND c.changed_at <= $3
             ORDER BY c.next_due_at LIMIT $4 FOR NO KEY UPDATE OF c SKIP LOCKED`,
      values: [away.map(({ personId }) => personId), away.map(({ until }) => until), tx.now, most],
    });
  }

  /** Resolved long enough ago, and nothing promised is still on its way. */
  lockConfirmed(tx: Tx, most: number): Promise<Complaint[]> {
    return tx.rows<Complaint>({
      name: 'complaint-confirmed',
      text: `SELECT ${complaintColumns} FROM complaint c
             WHERE c.state = 'RESOLVED' AND c.source IS NULL AND c.resolved_at <= $1 AND c.changed_at <= $2
               AND NOT EXISTS (SELECT 1 FROM remedy r WHERE r.complaint_id = c.id AND ${isUnsettled})
             ORDER BY c.resolved_at LIMIT $3 FOR NO KEY UPDATE OF c SKIP LOCKED`,
      values: [resolvedBeforeWindow(tx.now), tx.now, most],
    });
  }
}
