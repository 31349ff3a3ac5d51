import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mark keeps both days as they were and as they are: more than one of them may have been changed. */
export class ComplaintsMarkBothDays1795000990100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE decision_mark ADD COLUMN from_event_on date, ADD COLUMN to_event_on date, ADD COLUMN from_bill_on date,
        ADD COLUMN to_bill_on date;
      UPDATE decision_mark SET from_event_on = from_on, to_event_on = to_on WHERE day = 'event';
      UPDATE decision_mark SET from_bill_on = from_on, to_bill_on = to_on WHERE day = 'bill';
      ALTER TABLE decision_mark DROP COLUMN day, DROP COLUMN from_on, DROP COLUMN to_on;
    `);
  }

  /** Of a mark in which both days were changed only the day it happened is kept: there is room for one. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE decision_mark ADD COLUMN day text CHECK (day IN ('event', 'bill')), ADD COLUMN from_on date, ADD COLUMN to_on date,
        ADD CONSTRAINT decision_mark_of_a_day CHECK (day IS NOT NULL OR (from_on IS NULL AND to_on IS NULL));
      UPDATE decision_mark SET day = 'bill', from_on = from_bill_on, to_on = to_bill_on WHERE from_bill_on IS DISTINCT FROM to_bill_on;
      UPDATE decision_mark SET day = 'event', from_on = from_event_on, to_on = to_event_on
        WHERE from_event_on IS DISTINCT FROM to_event_on;
      ALTER TABLE decision_mark DROP COLUMN from_event_on, DROP COLUMN to_event_on, DROP COLUMN from_bill_on, DROP COLUMN to_bill_on;
    `);
  }
}
