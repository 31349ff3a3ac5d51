import { Injectable } from '@nestjs/common';
import type { Sql, StoredEvent } from '../../platform/index.ts';

/** Which events one command told, so that one message can speak for all of them. */
@Injectable()
export class Commands {
  /** The types of the events that were written in the same transaction as this one, its own among them. */
  async typesWith(sql: Sql, { complaintId, seq }: StoredEvent): Promise<ReadonlySet<string>> {
    const rows = await sql.rows<{ type: string }>({
      name: 'notifications-same-command',
      text: `SELECT e.type FROM complaint_event e
             WHERE e.complaint_id = $1 AND e.xmin = (SELECT o.xmin FROM complaint_event o WHERE o.complaint_id = $1 AND o.seq = $2)`,
      values: [complaintId, seq],
    });
    return new Set(rows.map(({ type }) => type));
  }
}
