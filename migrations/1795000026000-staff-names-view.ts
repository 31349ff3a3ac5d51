import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who people are, for lists that name who wrote, judged or answered. */
export class StaffNamesView1795000026000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE VIEW people_report AS SELECT id, name FROM person;');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW people_report;');
  }
}
