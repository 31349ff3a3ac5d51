import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a complaint reached us and how grave it is: times to resolution are narrowed to both. */
export class ComplaintsReportChannel1795000211000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE OR REPLACE VIEW complaints_report AS
        SELECT id, received_at, resolved_at, watched_until, state, outcome, category, team_id, flags, channel, severity FROM complaint;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP VIEW complaints_report;
      CREATE VIEW complaints_report AS
        SELECT id, received_at, resolved_at, watched_until, state, outcome, category, team_id, flags FROM complaint;
    `);
  }
}
