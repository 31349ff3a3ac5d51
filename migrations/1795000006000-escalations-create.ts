import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EscalationsCreate1795000006000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE escalation (
        id              uuid        PRIMARY KEY,
        complaint_id    uuid        NOT NULL REFERENCES complaint (id),
        kind            text        NOT NULL CHECK (kind IN ('AUTHORITY', 'SKILL', 'TIME', 'CUSTOMER', 'MANDATORY', 'ADVICE')),
        state           text        NOT NULL CHECK (state IN ('OPEN', 'DECIDED', 'WITHDRAWN', 'CLOSED')),
        opened_at       timestamptz NOT NULL,
        opened_by       uuid        REFERENCES person (id),
        team_id         uuid        REFERENCES team (id),
        level           text        NOT NULL,
        holder_id       uuid        REFERENCES person (id),
        moved_state     boolean     NOT NULL,
        remedy_id       uuid        REFERENCES remedy (id),
        remedy_kind     text,
        asked_minor     bigint      CHECK (asked_minor > 0),
        currency        text        CHECK (currency ~ '^[A-Z]{3}$'),
        decision_id     uuid        REFERENCES decision (id),
        note            text        NOT NULL,
        customer_told   text,
        answer          text        CHECK (answer IN ('GRANT', 'OTHER_AMOUNT', 'REFUSE', 'SEND_BACK', 'COVER_ONCE', 'ADVISE', 'TAKE_OVER')),
        answer_minor    bigint      CHECK (answer_minor > 0),
        answer_reason   text,
        customer_reason text,
        decided_by      uuid        REFERENCES person (id),
        decided_at      timestamptz,
        ruling_decision_id uuid     REFERENCES decision (id),
        board_minute    text,
        cover_expires_at timestamptz,
        cover_used_by   uuid        REFERENCES remedy (id),
        CONSTRAINT escalation_decided_by_another CHECK (decided_by IS DISTINCT FROM opened_by OR decided_by IS NULL),
        CONSTRAINT escalation_decided_is_whole CHECK ((state = 'DECIDED') = (num_nonnulls(answer, decided_by, decided_at) = 3)),
        CONSTRAINT escalation_cover_has_an_end CHECK ((answer = 'COVER_ONCE') = (cover_expires_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX escalation_one_open_decision ON escalation (complaint_id) WHERE state = 'OPEN' AND kind IN ('AUTHORITY', 'MANDATORY');
      CREATE INDEX escalation_complaint_idx ON escalation (complaint_id);
      CREATE INDEX escalation_inbox_idx ON escalation (level, team_id, opened_at) WHERE state = 'OPEN';
      CREATE INDEX escalation_holder_idx ON escalation (holder_id) WHERE state = 'OPEN';
      CREATE INDEX escalation_opened_by_idx ON escalation (opened_by, opened_at);
      CREATE INDEX escalation_decided_by_idx ON escalation (decided_by, decided_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE escalation;');
  }
}
