import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts are told apart by their usernames where two have one name. */
export class StaffUsernamesView1795000026300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE OR REPLACE VIEW people_report AS SELECT id, name, username FROM person;');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW people_report;');
    await db.query('CREATE VIEW people_report AS SELECT id, name FROM person;');
  }
}
