import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When it happened and the date of the bill in question, where somebody said so; a grant that another such day let through is marked too. */
export class ComplaintsSaidDays1795000240000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE complaint ADD COLUMN event_on date, ADD COLUMN bill_on date;
      CREATE OR REPLACE VIEW complaints_cases_report AS
        SELECT id, reference, team_id, customer_id, received_at, state, account_id, category, settles, event_on, bill_on FROM complaint;
      ALTER TABLE decision_mark ADD COLUMN day text CHECK (day IN ('event', 'bill')), ADD COLUMN from_on date, ADD COLUMN to_on date,
        ADD CONSTRAINT decision_mark_of_a_day CHECK (day IS NOT NULL OR (from_on IS NULL AND to_on IS NULL));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Without its day such a mark would speak of a category that nobody changed.
      DELETE FROM decision_mark WHERE day IS NOT NULL;
      ALTER TABLE decision_mark DROP COLUMN day, DROP COLUMN from_on, DROP COLUMN to_on;
      DROP VIEW complaints_cases_report;
      CREATE VIEW complaints_cases_report AS
        SELECT id, reference, team_id, customer_id, received_at, state, account_id, category, settles FROM complaint;
      ALTER TABLE complaint DROP COLUMN event_on, DROP COLUMN bill_on;
    `);
  }
}
