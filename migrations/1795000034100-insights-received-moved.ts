import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A complaint that took in an earlier one belongs to another month than it was first counted in; and nobody had one before it was written down. */
export class InsightsReceivedMoved1795000034100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE complaint_fact ADD COLUMN received_moved boolean NOT NULL DEFAULT false;

      -- Time before the writing down was whoever's that kept it; their facts are made again.
      CREATE TEMPORARY TABLE kept_late ON COMMIT DROP AS
        SELECT e.complaint_id FROM complaint_event e
        WHERE e.seq = 1 AND e.type = 'complaint.registered' AND e.recorded_at > e.at AND e.payload -> 'set' ->> 'ownerId' IS NOT NULL;
      DELETE FROM remedy_fact r USING kept_late k WHERE r.complaint_id = k.complaint_id;
      DELETE FROM complaint_fact f USING kept_late k WHERE f.complaint_id = k.complaint_id;
      UPDATE fact_progress SET caught_up_to = '00000000-0000-0000-0000-000000000000' WHERE EXISTS (SELECT FROM kept_late);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE complaint_fact DROP COLUMN received_moved;');
  }
}
