import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which account somebody said whom they keep away from: its last digits, for a customer may have several. */
export class StaffLinkEnding1795000214400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE person_link ADD COLUMN account_ending text CHECK (length(account_ending) BETWEEN 1 AND 4);');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE person_link DROP COLUMN account_ending;');
  }
}
