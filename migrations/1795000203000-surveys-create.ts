import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What customers are asked after a resolution, and what they answer. Of a link only the hash is kept. */
export class SurveysCreate1795000203000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE survey (
        id           uuid        PRIMARY KEY,
        complaint_id uuid        NOT NULL REFERENCES complaint (id),
        customer_id  uuid        NOT NULL REFERENCES customer (id),
        language     text        NOT NULL CHECK (language IN ('en', 'es')),
        link_hash    text        NOT NULL,
        asked_at     timestamptz NOT NULL,
        expires_at   timestamptz NOT NULL,
        CONSTRAINT survey_once_per_complaint UNIQUE (complaint_id),
        CONSTRAINT survey_link UNIQUE (link_hash),
        CONSTRAINT survey_has_time CHECK (expires_at > asked_at)
      );
      CREATE INDEX survey_customer_idx ON survey (customer_id, asked_at);
      -- Append-only but for replaced_at: what was said first stays readable beside what it became.
      CREATE TABLE survey_answer (
        id          uuid        PRIMARY KEY,
        survey_id   uuid        NOT NULL REFERENCES survey (id),
        handled     smallint    NOT NULL CHECK (handled BETWEEN 1 AND 5),
        solved      text        NOT NULL CHECK (solved IN ('yes', 'partly', 'no')),
        told        text        CHECK (told IN ('nobody', 'good', 'bad')),
        comment     text        CHECK (length(comment) BETWEEN 1 AND 2000),
        reopened    boolean     NOT NULL,
        answered_at timestamptz NOT NULL,
        replaced_at timestamptz CHECK (replaced_at >= answered_at)
      );
      CREATE UNIQUE INDEX survey_answer_current ON survey_answer (survey_id) WHERE replaced_at IS NULL;
      CREATE INDEX survey_answer_survey_idx ON survey_answer (survey_id, answered_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE survey_answer; DROP TABLE survey;');
  }
}
