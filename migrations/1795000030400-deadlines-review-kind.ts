import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A second look at a decision has a clock of its own. */
export class DeadlinesReviewKind1795000030400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE deadline DROP CONSTRAINT deadline_kind_check;
      ALTER TABLE deadline ADD CONSTRAINT deadline_kind_check
        CHECK (kind IN ('ACKNOWLEDGE', 'FIRST_RESPONSE', 'UPDATE', 'PROMISE', 'RESOLUTION', 'DECISION', 'REGULATORY', 'OBLIGATION', 'REVIEW'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE deadline DROP CONSTRAINT deadline_kind_check;
      ALTER TABLE deadline ADD CONSTRAINT deadline_kind_check
        CHECK (kind IN ('ACKNOWLEDGE', 'FIRST_RESPONSE', 'UPDATE', 'PROMISE', 'RESOLUTION', 'DECISION', 'REGULATORY', 'OBLIGATION'));
    `);
  }
}
