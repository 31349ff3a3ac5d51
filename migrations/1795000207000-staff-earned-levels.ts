import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A level that somebody earned by a course holds for as long as the course counts. */
export class StaffEarnedLevels1795000207000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE person_level ADD COLUMN training text;');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE person_level DROP COLUMN training;');
  }
}
