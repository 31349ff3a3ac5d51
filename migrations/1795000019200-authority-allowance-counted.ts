import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What law or charter owes the customer uses nobody's limit: of an entry only what goes beyond it counts. */
export class AuthorityAllowanceCounted1795000019200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE allowance ADD COLUMN counted_minor bigint;

      UPDATE allowance a SET counted_minor = greatest(0, a.amount_minor - coalesce((
        SELECT sum((o ->> 'amountMinor')::bigint) FROM decision d, jsonb_array_elements(d.record #> '{decision,owed}') o WHERE d.id = a.decision_id
      ), 0));

      ALTER TABLE allowance ALTER COLUMN counted_minor SET NOT NULL,
        ADD CONSTRAINT allowance_counts_at_most_its_amount CHECK (counted_minor BETWEEN 0 AND amount_minor);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE allowance DROP COLUMN counted_minor;');
  }
}
