import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nothing wrote the column: the remedy that used a one-time approval names it. */
export class EscalationsDropCoverUsedBy1795000019100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE escalation DROP COLUMN cover_used_by;
      CREATE INDEX remedy_cover_idx ON remedy ((params ->> 'coverId')) WHERE params ? 'coverId';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX remedy_cover_idx;
      ALTER TABLE escalation ADD COLUMN cover_used_by uuid REFERENCES remedy (id);
    `);
  }
}
