import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In whose place a question was answered, where somebody stood in. */
export class EscalationsDecidedFor1795000204000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE escalation ADD COLUMN decided_for uuid REFERENCES person (id);
      CREATE INDEX escalation_decided_for_idx ON escalation (decided_for) WHERE decided_for IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE escalation DROP COLUMN decided_for;');
  }
}
