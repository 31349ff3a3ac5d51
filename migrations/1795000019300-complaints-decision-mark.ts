import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions that only another category let through, for a lead to look at. */
export class ComplaintsDecisionMark1795000019300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE decision_mark (
        decision_id      uuid        PRIMARY KEY REFERENCES decision (id),
        complaint_id     uuid        NOT NULL REFERENCES complaint (id),
        given_by         uuid        NOT NULL REFERENCES person (id),
        from_category    text        NOT NULL REFERENCES category (key),
        to_category      text        NOT NULL REFERENCES category (key),
        recategorised_by uuid        REFERENCES person (id),
        marked_at        timestamptz NOT NULL,
        looked_by        uuid        REFERENCES person (id),
        looked_at        timestamptz,
        CONSTRAINT decision_mark_looked_at_by_somebody CHECK ((looked_by IS NULL) = (looked_at IS NULL)),
        CONSTRAINT decision_mark_looked_at_by_another CHECK (looked_by <> given_by)
      );
      CREATE INDEX decision_mark_moment_idx ON decision_mark (marked_at, decision_id);
      CREATE INDEX decision_mark_complaint_idx ON decision_mark (complaint_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE decision_mark;');
  }
}
