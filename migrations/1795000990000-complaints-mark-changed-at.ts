import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When it was changed what let a marked decision through; null for marks from before. */
export class ComplaintsMarkChangedAt1795000990000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE decision_mark ADD COLUMN changed_at timestamptz;');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE decision_mark DROP COLUMN changed_at;');
  }
}
