import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reports may read of deadlines. */
export class DeadlinesReportView1795000024200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE VIEW deadlines_report AS SELECT subject_id, kind, state, started_at, due_at, stopped_at, breached_at FROM deadline;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW deadlines_report;');
  }
}
