import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many complaints are still to be counted again is asked with every figure, and nearly always there are none. */
export class InsightsStillToCountIndex1795000255600 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE INDEX complaint_fact_still_to_count_idx ON complaint_fact (received_at) WHERE seq = 0;');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX complaint_fact_still_to_count_idx;');
  }
}
