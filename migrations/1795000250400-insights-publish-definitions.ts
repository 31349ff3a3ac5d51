import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A published month keeps what each figure meant. Of months that were published before nobody wrote it down. */
export class InsightsPublishDefinitions1795000250400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE published_figure ADD COLUMN definition jsonb;');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE published_figure DROP COLUMN definition;');
  }
}
