import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Beside an event: keyed hashes of the texts it is about, by their ids. */
export class PlatformJournalSeals1795000035000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE complaint_event ADD COLUMN seals jsonb;');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE complaint_event DROP COLUMN seals;');
  }
}
