import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A remedy says itself by when it is carried out and what the system that took it back calls that. */
export class ComplaintsRemedyExecuteBy1795000019000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE remedy ADD COLUMN execute_by timestamptz, ADD COLUMN reversal_ref text;

      UPDATE remedy r SET execute_by = o.execute_by FROM execution_order o WHERE o.remedy_id = r.id;
      UPDATE remedy r SET reversal_ref = e.payload ->> 'externalRef' FROM complaint_event e
        WHERE e.complaint_id = r.complaint_id AND e.type = 'remedy.reversed' AND e.payload ->> 'remedyId' = r.id::text;

      ALTER TABLE remedy ADD CONSTRAINT remedy_reversed_under_a_reference CHECK ((state = 'REVERSED') = (reversal_ref IS NOT NULL));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE remedy DROP COLUMN execute_by, DROP COLUMN reversal_ref;');
  }
}
