import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A remedy without money uses one time of a limit that is counted in times. */
export class AuthorityCountTimes1795000022000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE allowance DROP CONSTRAINT allowance_amount_minor_check;
      ALTER TABLE allowance ADD CONSTRAINT allowance_amount_minor_check CHECK (amount_minor >= 0);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM allowance WHERE amount_minor = 0;
      ALTER TABLE allowance DROP CONSTRAINT allowance_amount_minor_check;
      ALTER TABLE allowance ADD CONSTRAINT allowance_amount_minor_check CHECK (amount_minor > 0);
    `);
  }
}
