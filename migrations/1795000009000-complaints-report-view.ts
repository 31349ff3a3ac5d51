import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reports may read of complaints, and an index that answers them without touching the wide rows. */
export class ComplaintsReportView1795000009000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE VIEW complaints_report AS
        SELECT id, received_at, resolved_at, watched_until, state, outcome, category, team_id, flags FROM complaint;

      CREATE INDEX complaint_report_idx ON complaint (received_at) INCLUDE (resolved_at, watched_until, state, outcome, category, team_id, id);
      DROP INDEX complaint_received_idx;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX complaint_received_idx ON complaint (received_at);
      DROP INDEX complaint_report_idx;
      DROP VIEW complaints_report;
    `);
  }
}
