import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a question came to whoever holds it, where its own level had nobody. */
export class EscalationsRouteReason1795000030200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE escalation ADD COLUMN routed_because text CHECK (routed_because IN ('LEVEL_ABOVE', 'ON_CALL'));
      CREATE INDEX escalation_unheld_idx ON escalation (opened_at, id) WHERE state = 'OPEN' AND holder_id IS NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX escalation_unheld_idx; ALTER TABLE escalation DROP COLUMN routed_because;');
  }
}
