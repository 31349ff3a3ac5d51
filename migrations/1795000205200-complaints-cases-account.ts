import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose account past decisions were about: limits are counted for accounts too. */
export class ComplaintsCasesAccount1795000205200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      'CREATE OR REPLACE VIEW complaints_cases_report AS SELECT id, reference, team_id, customer_id, received_at, state, account_id FROM complaint;',
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW complaints_cases_report;');
    await db.query(
      'CREATE VIEW complaints_cases_report AS SELECT id, reference, team_id, customer_id, received_at, state FROM complaint;',
    );
  }
}
