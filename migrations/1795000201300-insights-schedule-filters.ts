import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A report that comes round may be about some complaints only, and is written in one language. */
export class InsightsScheduleFilters1795000201300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE report_schedule
        ADD COLUMN narrowed jsonb NOT NULL DEFAULT '{}',
        ADD COLUMN language text  NOT NULL DEFAULT 'en' CHECK (language IN ('en', 'es'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE report_schedule DROP COLUMN narrowed, DROP COLUMN language;');
  }
}
