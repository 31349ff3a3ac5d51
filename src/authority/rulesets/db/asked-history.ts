import { Injectable } from '@nestjs/common';
import type { Sql } from '../../../platform/index.ts';
import type { HistoryEntry } from '../../analysis/finding.ts';

const dayMs = 86_400_000;

/** What employees asked the rules for, by what the complaints were about. */
@Injectable()
export class AskedHistory {
  /** In the 365 days before an instant, as the complaints stand now; cancelled entries are left out. */
  before(sql: Sql, until: Date): Promise<readonly HistoryEntry[]> {
    return sql.rows<HistoryEntry>({
      name: 'asked-history',
      text: `SELECT c.category, d.remedy_kind AS remedy, count(DISTINCT d.subject_id)::int AS cases
             FROM decision d JOIN complaints_cases_report c ON c.id = d.subject_id
             WHERE d.purpose IN ('commit', 'escalate') AND d.decided_at >= $1 AND d.decided_at < $2 AND c.state <> 'VOID'
             GROUP BY 1, 2 ORDER BY 1, 2`,
      values: [new Date(until.getTime() - 365 * dayMs), until],
    });
  }
}
