import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';

export type NextDue = { readonly id: ComplaintId; readonly nextDueAt: Date | null };

/** What is due first of many complaints at once, as the queue sorts them. */
@Injectable()
export class NextDues {
  /** Locked in the order of their ids, as everybody locks who wants more than one; one that is not there is left out. */
  lock(tx: Tx, ids: readonly ComplaintId[]): Promise<NextDue[]> {
    return tx.rows<NextDue>({
      name: 'complaint-next-due-lock',
      text: `SELECT c.id, c.next_due_at AS "nextDueAt" FROM complaint c WHERE c.id = ANY ($1::uuid[]) ORDER BY c.id FOR NO KEY UPDATE`,
      values: [ids],
    });
  }

  async save(tx: Tx, dues: readonly NextDue[]): Promise<void> {
    if (dues.length === 0) return;
    await tx.rows({
      name: 'complaint-next-due-save',
      text: `UPDATE complaint c SET next_due_at = n.due FROM unnest($1::uuid[], $2::timestamptz[]) AS n (id, due) WHERE c.id = n.id`,
      values: [dues.map(({ id }) => id), dues.map(({ nextDueAt }) => nextDueAt)],
    });
  }
}
