import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the complaints behind past decisions were about: a remedy nobody may decide is grave where customers asked for it. */
export class ComplaintsCategoryView1795000206000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE OR REPLACE VIEW complaints_cases_report AS
        SELECT id, reference, team_id, customer_id, received_at, state, account_id, category FROM complaint;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW complaints_cases_report;');
    await db.query(
      'CREATE VIEW complaints_cases_report AS SELECT id, reference, team_id, customer_id, received_at, state, account_id FROM complaint;',
    );
  }
}
