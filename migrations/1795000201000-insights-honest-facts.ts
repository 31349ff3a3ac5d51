import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Facts also say into which complaint one was merged, when the customer came back about it, whether it was invented, and by when a remedy is due. */
export class InsightsHonestFacts1795000201000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE complaint_fact
        ADD COLUMN merged_into uuid,
        ADD COLUMN came_back_at timestamptz,
        ADD COLUMN is_invented boolean NOT NULL DEFAULT false;
      ALTER TABLE remedy_fact ADD COLUMN execute_by timestamptz;

      UPDATE remedy_fact r SET execute_by = (e.payload ->> 'executeBy')::timestamptz FROM complaint_event e
      WHERE e.complaint_id = r.complaint_id AND e.type = 'remedy.authorised' AND (e.payload ->> 'remedyId')::uuid = r.remedy_id;

      -- Those whom this is about are made again from their journals.
      CREATE TEMPORARY TABLE made_again ON COMMIT DROP AS
        SELECT f.complaint_id FROM complaint_fact f
        WHERE EXISTS (SELECT FROM complaint_event e WHERE e.complaint_id = f.complaint_id
                        AND (e.type IN ('complaint.merged-away', 'complaint.reopened', 'complaint.withdrawn')
                             OR (e.type = 'contact.recorded' AND e.payload ->> 'direction' = 'inbound')
                             OR (e.type = 'complaint.imported' AND e.payload ->> 'source' = 'synthetic')));
      DELETE FROM remedy_fact r USING made_again k WHERE r.complaint_id = k.complaint_id;
      DELETE FROM complaint_fact f USING made_again k WHERE f.complaint_id = k.complaint_id;
      UPDATE fact_progress SET caught_up_to = '00000000-0000-0000-0000-000000000000' WHERE EXISTS (SELECT FROM made_again);

      CREATE INDEX complaint_fact_invented_idx ON complaint_fact (received_at) WHERE is_invented;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX complaint_fact_invented_idx;
      ALTER TABLE complaint_fact DROP COLUMN merged_into, DROP COLUMN came_back_at, DROP COLUMN is_invented;
      ALTER TABLE remedy_fact DROP COLUMN execute_by;
    `);
  }
}
