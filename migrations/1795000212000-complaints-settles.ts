import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A closed complaint stays closed: what it is owed more is paid on a new one, which says for which. */
export class ComplaintsSettles1795000212000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE complaint ADD COLUMN settles uuid REFERENCES complaint;
      CREATE INDEX complaint_settles_idx ON complaint (settles) WHERE settles IS NOT NULL;
      CREATE OR REPLACE VIEW complaints_cases_report AS
        SELECT id, reference, team_id, customer_id, received_at, state, account_id, category, settles FROM complaint;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP VIEW complaints_cases_report;
      CREATE VIEW complaints_cases_report AS
        SELECT id, reference, team_id, customer_id, received_at, state, account_id, category FROM complaint;
      ALTER TABLE complaint DROP COLUMN settles;
    `);
  }
}
