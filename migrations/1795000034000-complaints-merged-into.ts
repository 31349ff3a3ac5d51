import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The same matter, written down twice: the one that is kept. Few complaints have one, so only those are in the index. */
export class ComplaintsMergedInto1795000034000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE complaint
        ADD COLUMN merged_into uuid REFERENCES complaint (id),
        ADD CONSTRAINT complaint_merged_is_void CHECK (merged_into IS NULL OR (state = 'VOID' AND merged_into <> id));
      CREATE INDEX complaint_merged_idx ON complaint (merged_into) WHERE merged_into IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX complaint_merged_idx;
      ALTER TABLE complaint DROP CONSTRAINT complaint_merged_is_void, DROP COLUMN merged_into;
    `);
  }
}
