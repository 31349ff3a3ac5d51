import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two lists that few rows belong to: who waits for somebody else, and what the press asked. */
export class ComplaintsListIndexes1795000010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX complaint_waiting_queue_idx ON complaint (team_id, queue_band, (coalesce(next_due_at, 'infinity'::timestamptz)), id)
        WHERE is_open AND state IN ('AWAITING_CUSTOMER', 'AWAITING_THIRD_PARTY', 'AWAITING_FIELD', 'AWAITING_DECISION');
      CREATE INDEX contact_press_idx ON contact (at DESC, id DESC) WHERE kind = 'MEDIA';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX contact_press_idx, complaint_waiting_queue_idx;');
  }
}
