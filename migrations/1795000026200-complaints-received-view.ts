import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the complaints behind past decisions were received: some rules go by that day. */
export class ComplaintsReceivedView1795000026200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      'CREATE OR REPLACE VIEW complaints_cases_report AS SELECT id, reference, team_id, customer_id, received_at, state FROM complaint;',
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW complaints_cases_report;');
    await db.query('CREATE VIEW complaints_cases_report AS SELECT id, reference, team_id, customer_id FROM complaint;');
  }
}
