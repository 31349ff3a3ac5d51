import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a what-if on past decisions may know of the complaints they are about. */
export class ComplaintsCasesView1795000021000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE VIEW complaints_cases_report AS SELECT id, reference, team_id, customer_id FROM complaint;');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW complaints_cases_report;');
  }
}
