import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import { oneRow, type Sql } from '../../platform/index.ts';

/** A complaint ($1) with all that were merged into it, and into those; for the beginning of a statement. */
export const withFamily = `WITH RECURSIVE family (id) AS (
  SELECT $1::uuid UNION SELECT m.id FROM complaint m JOIN family f ON m.merged_into = f.id)`;

/** Whatever belongs to any complaint of the family. */
export const ofFamily = '= ANY (ARRAY(SELECT f.id FROM family f))';

@Injectable()
export class MergedComplaints {
  /** All that were merged into it, also by way of another; not itself. */
  async ids(sql: Sql, id: ComplaintId): Promise<readonly ComplaintId[]> {
    const rows = await sql.rows<{ id: ComplaintId }>({
      name: 'complaint-merged-ids',
      text: `${withFamily} SELECT f.id FROM family f WHERE f.id <> $1 ORDER BY f.id`,
      values: [id],
    });
    return rows.map((row) => row.id);
  }

  /** How people call them. */
  async references(sql: Sql, id: ComplaintId): Promise<readonly string[]> {
    const rows = await sql.rows<{ reference: string }>({
      name: 'complaint-merged-references',
      text: `${withFamily} SELECT c.reference FROM family f JOIN complaint c ON c.id = f.id WHERE f.id <> $1 ORDER BY c.received_at, c.id`,
      values: [id],
    });
    return rows.map(({ reference }) => reference);
  }

  /** How often the customer came to us about it and about all that were merged into it. */
  async inboundContacts(sql: Sql, id: ComplaintId): Promise<number> {
    const { count } = await oneRow<{ count: number }>(sql, {
      name: 'complaint-merged-contacts',
      text: `${withFamily} SELECT count(*)::int AS count FROM contact k WHERE k.complaint_id ${ofFamily} AND k.direction = 'inbound'`,
      values: [id],
    });
    return count;
  }
}
