import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What somebody gave is found by the instant, as for everybody else whom limits count for. By the business day alone the instant was
 * looked up in another index, over what all of them ever gave, and both were laid over each other.
 */
export class AuthorityEmployeeGivingIndex1795000250800 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX allowance_employee_idx;
      CREATE INDEX allowance_employee_idx ON allowance (employee_id, at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX allowance_employee_idx;
      CREATE INDEX allowance_employee_idx ON allowance (employee_id, business_day);
    `);
  }
}
