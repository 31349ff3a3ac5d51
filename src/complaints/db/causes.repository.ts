import { Injectable } from '@nestjs/common';
import { maybeRow, type Sql } from '../../platform/index.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';
import type { Label } from './categories.repository.ts';

export type Cause = { readonly key: string; readonly label: Label };

/** What we found: independent of what the customer said (category) and of what we did (remedy). */
@Injectable()
export class Causes {
  /** Throws 422 `cause-unknown`. */
  async require(sql: Sql, key: string): Promise<void> {
    const found = await maybeRow(sql, {
      name: 'cause-known',
      text: `SELECT key FROM cause WHERE key = $1 AND active`,
      values: [key],
    });
    if (!found) throw complaintErrors.unknownCause(key);
  }

  all(sql: Sql): Promise<Cause[]> {
    return sql.rows<Cause>({ name: 'cause-all', text: `SELECT key, label FROM cause WHERE active ORDER BY position, key` });
  }

  /** Adds one unless it is there; the sample data and the import bring theirs. */
  async put(sql: Sql, { key, label }: Cause, position: number): Promise<void> {
    await sql.rows({
      name: 'cause-put',
      text: `INSERT INTO cause (key, label, position) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING`,
      values: [key, label, position],
    });
  }
}
