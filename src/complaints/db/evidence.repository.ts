import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import type { Sql, Tx } from '../../platform/index.ts';
import type { Evidence } from '../domain/evidence.ts';

@Injectable()
export class EvidenceOnFile {
  async insert(tx: Tx, { id, complaintId, kind, reference, addedBy, addedAt }: Evidence): Promise<void> {
    await tx.rows({
      name: 'evidence-insert',
      text: `INSERT INTO evidence (id, complaint_id, kind, reference, added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      values: [id, complaintId, kind, reference, addedBy, addedAt],
    });
  }

  of(sql: Sql, complaintId: ComplaintId): Promise<Evidence[]> {
    return sql.rows<Evidence>({
      name: 'evidence-of-complaint',
      text: `SELECT id, complaint_id AS "complaintId", kind, reference, added_by AS "addedBy", added_at AS "addedAt"
             FROM evidence WHERE complaint_id = $1 ORDER BY added_at, id`,
      values: [complaintId],
    });
  }
}
