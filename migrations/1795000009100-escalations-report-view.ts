import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reports may read of escalations. */
export class EscalationsReportView1795000009100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE VIEW escalations_report AS SELECT complaint_id, kind, opened_at FROM escalation;');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW escalations_report;');
  }
}
