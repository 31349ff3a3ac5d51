import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A number is found however it is grouped: 8820 430 and 88-20430 are one. */
export class CustomersBareNumber1795000214500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE INDEX account_bare_number_idx ON account (translate(lower(number), ' -', ''));`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX account_bare_number_idx;');
  }
}
