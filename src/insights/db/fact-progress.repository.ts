import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import { oneRow, type Sql, type Tx } from '../../platform/index.ts';

/** How far the facts of complaints that nobody announced, imported ones, have been made. */
@Injectable()
export class FactProgress {
  /** The id up to which all is done; another that catches up waits. */
  async lock(tx: Tx): Promise<string> {
    const { id } = await oneRow<{ id: string }>(tx, {
      name: 'insights-progress-lock',
      text: 'SELECT p.caught_up_to AS id FROM fact_progress p FOR UPDATE',
    });
    return id;
  }

  /** The next complaints in the order of their ids, and whether they have a fact; one that has counted nothing (`seq` 0) is to be made again. */
  after(tx: Tx, id: string, limit: number): Promise<{ id: ComplaintId; known: boolean }[]> {
    return tx.rows<{ id: ComplaintId; known: boolean }>({
      name: 'insights-progress-after',
      text: `SELECT c.id, EXISTS (SELECT FROM complaint_fact f WHERE f.complaint_id = c.id AND f.seq > 0) AS known
             FROM complaints_report c WHERE c.id > $1 ORDER BY c.id LIMIT $2`,
      values: [id, limit],
    });
  }

  /** How many complaints received before then are to be counted again, or have no fact yet. */
  async left(sql: Sql, receivedBefore: Date): Promise<number> {
    const { count } = await oneRow<{ count: number }>(sql, {
      name: 'insights-progress-left',
      text: `SELECT (SELECT count(*) FROM complaint_fact f WHERE f.seq = 0 AND f.received_at < $1)
               + (SELECT count(*) FROM complaints_report c WHERE c.id > (SELECT p.caught_up_to FROM fact_progress p) AND c.received_at < $1
                    AND NOT EXISTS (SELECT FROM complaint_fact f WHERE f.complaint_id = c.id)) AS count`,
      values: [receivedBefore],
    });
    return count;
  }

  async set(tx: Tx, id: string): Promise<void> {
    await tx.rows({ name: 'insights-progress-set', text: 'UPDATE fact_progress SET caught_up_to = $1', values: [id] });
  }
}
