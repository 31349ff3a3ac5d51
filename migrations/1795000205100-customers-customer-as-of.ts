import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is known of a customer is a copy from billing like the account, and as old as its delivery; without one the record is our own. */
export class CustomersCustomerAsOf1795000205100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE customer ADD COLUMN facts_as_of timestamptz;
      UPDATE customer c SET facts_as_of = a.facts_as_of
      FROM (SELECT customer_id, max(facts_as_of) AS facts_as_of FROM account GROUP BY customer_id) a WHERE a.customer_id = c.id;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE customer DROP COLUMN facts_as_of;');
  }
}
