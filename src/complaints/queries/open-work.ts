import { Injectable } from '@nestjs/common';
import type { ComplaintId, PersonId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';

/** Open complaints of one owner: those with something due by then, and how many have nothing due so soon. */
export type WorkUntil = { readonly due: readonly ComplaintId[]; readonly later: number };

/** What goes back to the pool when its owner is away, by the same rule as `DueComplaints.lockOfAbsent`. */
@Injectable()
export class OpenWork {
  async until(sql: Sql, ownerId: PersonId, until: Date): Promise<WorkUntil> {
    const rows = await sql.rows<{ readonly id: ComplaintId; readonly isDue: boolean }>({
      name: 'complaint-open-work',
      text: `SELECT c.id, coalesce(c.next_due_at <= $2, false) AS "isDue" FROM complaint c
             WHERE c.owner_id = $1 AND c.is_open ORDER BY c.next_due_at NULLS LAST, c.id`,
      values: [ownerId, until],
    });
    const due = rows.filter(({ isDue }) => isDue).map(({ id }) => id);
    return { due, later: rows.length - due.length };
  }
}
