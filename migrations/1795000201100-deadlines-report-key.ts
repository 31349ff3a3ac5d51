import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports tell two deadlines of a kind apart, and find those that were replaced after they were missed without reading all of them. */
export class DeadlinesReportKey1795000201100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE OR REPLACE VIEW deadlines_report AS
        SELECT subject_id, kind, state, started_at, due_at, stopped_at, breached_at, key FROM deadline;
      CREATE INDEX deadline_replaced_late_idx ON deadline (subject_id, kind, key, started_at)
        WHERE state = 'SUPERSEDED' AND breached_at IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX deadline_replaced_late_idx;
      DROP VIEW deadlines_report;
      CREATE VIEW deadlines_report AS SELECT subject_id, kind, state, started_at, due_at, stopped_at, breached_at FROM deadline;
    `);
  }
}
