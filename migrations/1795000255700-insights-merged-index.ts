import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was merged away is found without reading every complaint, of which it is few: asked whenever deadlines on time are counted. */
export class InsightsMergedIndex1795000255700 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE INDEX complaint_fact_merged_idx ON complaint_fact (merged_into) WHERE merged_into IS NOT NULL;');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX complaint_fact_merged_idx;');
  }
}
