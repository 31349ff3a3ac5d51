import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The newest answers of a level, for how long its answers take. */
export class EscalationsAnsweredIndex1795000250100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX escalation_answered_idx ON escalation (level, decided_at) WHERE kind = 'AUTHORITY' AND state = 'DECIDED';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX escalation_answered_idx;');
  }
}
