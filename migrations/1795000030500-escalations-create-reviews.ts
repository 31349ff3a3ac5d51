import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A second look at a decision by somebody else. */
export class EscalationsCreateReviews1795000030500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE review (
        id              uuid        PRIMARY KEY,
        complaint_id    uuid        NOT NULL REFERENCES complaint (id),
        state           text        NOT NULL CHECK (state IN ('OPEN', 'ANSWERED', 'CLOSED')),
        requested_at    timestamptz NOT NULL,
        requested_by    uuid        NOT NULL REFERENCES person (id),
        reviewer_id     uuid        NOT NULL REFERENCES person (id),
        reason          text        NOT NULL,
        -- Null: how the complaint ended is looked at, not a remedy.
        remedy_id       uuid        REFERENCES remedy (id),
        remedy_kind     text,
        -- In which money a remedy is given; null for one without.
        currency        text        CHECK (currency ~ '^[A-Z]{3}$'),
        -- Null: nothing was decided yet when somebody asked.
        before_verdict  text,
        before_minor    bigint      CHECK (before_minor > 0),
        answer_verdict  text,
        answer_minor    bigint      CHECK (answer_minor > 0),
        customer_reason text,
        answered_at     timestamptz,
        answered_by     uuid        REFERENCES person (id),
        overturned      boolean,
        CONSTRAINT review_by_another CHECK (reviewer_id <> requested_by AND answered_by IS DISTINCT FROM requested_by),
        CONSTRAINT review_answered_is_whole CHECK ((state = 'ANSWERED') = (num_nonnulls(answer_verdict, customer_reason, answered_at, answered_by) = 4)),
        CONSTRAINT review_overturned_is_detected CHECK (state <> 'ANSWERED' OR overturned IS NOT DISTINCT FROM
          CASE WHEN before_verdict IS NOT NULL THEN (answer_verdict, answer_minor) IS DISTINCT FROM (before_verdict, before_minor) END)
      );
      CREATE UNIQUE INDEX review_one_open ON review (complaint_id) WHERE state = 'OPEN';
      CREATE INDEX review_complaint_idx ON review (complaint_id);
      CREATE INDEX review_reviewer_idx ON review (reviewer_id, requested_at);
      CREATE INDEX review_requested_by_idx ON review (requested_by);
      CREATE INDEX review_answered_by_idx ON review (answered_by);
      CREATE INDEX review_answered_idx ON review (answered_at);
      CREATE INDEX review_remedy_idx ON review (remedy_id);
      CREATE VIEW escalations_reviews_report AS SELECT id, complaint_id, state, requested_at, answered_at, overturned FROM review;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW escalations_reviews_report; DROP TABLE review;');
  }
}
