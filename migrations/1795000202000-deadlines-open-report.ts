import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a board may read of deadlines that run or are paused. */
export class DeadlinesOpenReport1795000202000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE VIEW deadlines_open_report AS
        SELECT id, subject_id, kind, stops_on, state, due_at, breached_at FROM deadline WHERE state IN ('RUNNING', 'PAUSED');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW deadlines_open_report;');
  }
}
