import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom a step of a ladder tells is stored with the notice: nobody looks for it among the steps any more. */
export class DeadlinesDropRungsReport1795000204200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX deadline_rung_told_idx; DROP VIEW deadlines_rungs_report;');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE VIEW deadlines_rungs_report AS
        SELECT r.deadline_id, r.position, r.subject_id, r.reached_at, r.action, r.target, d.kind, d.state, d.due_at, d.breached_at
        FROM deadline_rung r JOIN deadline d ON d.id = r.deadline_id;
      CREATE INDEX deadline_rung_told_idx ON deadline_rung (target, reached_at) WHERE action = 'NOTIFY';
    `);
  }
}
