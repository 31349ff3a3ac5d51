import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports also ask how long a decision took and what it was. */
export class EscalationsReportAnswers1795000024100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE OR REPLACE VIEW escalations_report AS
        SELECT complaint_id, kind, opened_at, id, state, decided_at, answer, asked_minor, answer_minor FROM escalation;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP VIEW escalations_report;
      CREATE VIEW escalations_report AS SELECT complaint_id, kind, opened_at FROM escalation;
    `);
  }
}
