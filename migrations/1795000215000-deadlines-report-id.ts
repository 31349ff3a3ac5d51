import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports tell which of two deadlines came later, and find those that ended late and may have begun again without reading all of them. */
export class DeadlinesReportId1795000215000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE OR REPLACE VIEW deadlines_report AS
        SELECT subject_id, kind, state, started_at, due_at, stopped_at, breached_at, key, id FROM deadline;
      DROP INDEX deadline_replaced_late_idx;
      CREATE INDEX deadline_replaced_late_idx ON deadline (subject_id, kind, key, started_at)
        WHERE state IN ('SUPERSEDED', 'CANCELLED') AND breached_at IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX deadline_replaced_late_idx;
      CREATE INDEX deadline_replaced_late_idx ON deadline (subject_id, kind, key, started_at)
        WHERE state = 'SUPERSEDED' AND breached_at IS NOT NULL;
      DROP VIEW deadlines_report;
      CREATE VIEW deadlines_report AS SELECT subject_id, kind, state, started_at, due_at, stopped_at, breached_at, key FROM deadline;
    `);
  }
}
