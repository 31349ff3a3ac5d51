import { Injectable } from '@nestjs/common';
import type { ComplaintId, CustomerId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import type { Survey } from '../domain/survey.ts';

const columns = `s.id, s.complaint_id AS "complaintId", s.customer_id AS "customerId", s.language, s.link_hash AS "linkHash",
  s.asked_at AS "askedAt", s.expires_at AS "expiresAt"`;

@Injectable()
export class Surveys {
  async insert(tx: Tx, survey: Survey): Promise<void> {
    await tx.rows({
      name: 'survey-insert',
      text: `INSERT INTO survey (id, complaint_id, customer_id, language, link_hash, asked_at, expires_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      values: [
        survey.id,
        survey.complaintId,
        survey.customerId,
        survey.language,
        survey.linkHash,
        survey.askedAt,
        survey.expiresAt,
      ],
    });
  }

  /** Null for a link that nobody was sent. */
  behind(sql: Sql, linkHash: string): Promise<Survey | null> {
    return maybeRow<Survey>(sql, {
      name: 'survey-behind-link',
      text: `SELECT ${columns} FROM survey s WHERE s.link_hash = $1`,
      values: [linkHash],
    });
  }

  /** Null as long as nobody was asked about this complaint. */
  of(sql: Sql, complaintId: ComplaintId): Promise<Survey | null> {
    return maybeRow<Survey>(sql, {
      name: 'survey-of-complaint',
      text: `SELECT ${columns} FROM survey s WHERE s.complaint_id = $1`,
      values: [complaintId],
    });
  }

  /** Whether this customer was asked about anything since. The caller holds the customer. */
  async wasAskedSince(sql: Sql, customerId: CustomerId, since: Date): Promise<boolean> {
    const rows = await sql.rows({
      name: 'survey-asked-since',
      text: 'SELECT 1 FROM survey s WHERE s.customer_id = $1 AND s.asked_at > $2 LIMIT 1',
      values: [customerId, since],
    });
    return rows.length > 0;
  }
}
