import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of each decision that was put to somebody with more authority. */
export class EscalationsRulingsView1795000021100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE VIEW escalations_rulings_report AS
        SELECT decision_id, state, answer, answer_minor, opened_at, decided_at FROM escalation WHERE decision_id IS NOT NULL;
      CREATE INDEX escalation_decision_idx ON escalation (decision_id) WHERE decision_id IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX escalation_decision_idx; DROP VIEW escalations_rulings_report;');
  }
}
