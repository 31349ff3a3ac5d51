import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AuthorityCreate1795000004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE ruleset (
        id           uuid        PRIMARY KEY,
        version      integer     NOT NULL CONSTRAINT ruleset_version_is_unique UNIQUE,
        hash         text        NOT NULL,
        definition   jsonb       NOT NULL,
        valid_from   timestamptz NOT NULL,
        valid_to     timestamptz CHECK (valid_to > valid_from),
        published_by uuid,
        published_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX ruleset_one_open_end ON ruleset ((valid_to IS NULL)) WHERE valid_to IS NULL;

      -- The remedy catalogue: what can be given at all, who executes it and by when.
      CREATE TABLE remedy_kind (
        key             text     PRIMARY KEY,
        family          text     NOT NULL,
        position        integer  NOT NULL,
        has_money       boolean  NOT NULL,
        immediate_help  boolean  NOT NULL,
        executor        text     NOT NULL CHECK (executor IN ('message', 'billing', 'collections', 'work-order', 'payments')),
        executor_code   text     NOT NULL,
        execute_days    integer  NOT NULL CHECK (execute_days >= 0),
        offered_for     text[]   NOT NULL,
        where_instead   text,
        label           jsonb    NOT NULL,
        active          boolean  NOT NULL DEFAULT true
      );

      CREATE TABLE decision (
        id              uuid        PRIMARY KEY,
        subject_id      uuid        NOT NULL,
        seq             integer     NOT NULL,
        decided_at      timestamptz NOT NULL,
        purpose         text        NOT NULL CHECK (purpose IN ('commit', 'escalate', 'ruling')),
        employee_id     uuid        NOT NULL,
        on_behalf_of    uuid,
        role            text        NOT NULL,
        level           text        NOT NULL,
        remedy_kind     text        NOT NULL,
        params          jsonb       NOT NULL,
        asked_minor     bigint      CHECK (asked_minor > 0),
        given_minor     bigint      NOT NULL CHECK (given_minor >= 0),
        currency        text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
        verdict         text        NOT NULL CHECK (verdict IN ('OWED', 'PERMIT', 'PERMIT_IF', 'ESCALATE', 'NOT_OFFERED')),
        escalate_level  text,
        limit_minor     bigint,
        ruleset_id      uuid        REFERENCES ruleset (id),
        ruleset_version integer,
        ruleset_hash    text,
        record          jsonb       NOT NULL,
        prev_hash       text,
        hash            text        NOT NULL,
        CONSTRAINT decision_seq_is_unique UNIQUE (subject_id, seq)
      );
      CREATE INDEX decision_employee_idx ON decision (employee_id, decided_at);
      CREATE INDEX decision_ruleset_idx ON decision (ruleset_id);
      CREATE TRIGGER decision_is_append_only BEFORE UPDATE OR DELETE ON decision
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER decision_is_never_truncated BEFORE TRUNCATE ON decision
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- One row per employee and team, only there to be locked while their windows are summed.
      CREATE TABLE allowance_holder (
        id uuid PRIMARY KEY
      );

      CREATE TABLE allowance (
        id           uuid        PRIMARY KEY,
        decision_id  uuid        NOT NULL CONSTRAINT allowance_decision_is_unique UNIQUE REFERENCES decision (id),
        remedy_id    uuid        NOT NULL CONSTRAINT allowance_remedy_is_unique UNIQUE,
        subject_id   uuid        NOT NULL,
        customer_id  uuid,
        account_id   uuid,
        employee_id  uuid        NOT NULL,
        team_id      uuid,
        kind         text        NOT NULL,
        amount_minor bigint      NOT NULL CHECK (amount_minor > 0),
        currency     text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
        state        text        NOT NULL CHECK (state IN ('reserved', 'executed', 'released', 'reversed')),
        at           timestamptz NOT NULL,
        business_day date        NOT NULL,
        changed_at   timestamptz NOT NULL
      );
      CREATE INDEX allowance_customer_idx ON allowance (customer_id, at);
      CREATE INDEX allowance_employee_idx ON allowance (employee_id, business_day);
      CREATE INDEX allowance_team_idx ON allowance (team_id, at);
      CREATE INDEX allowance_subject_idx ON allowance (subject_id);
      CREATE INDEX allowance_account_idx ON allowance (account_id, at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE allowance, allowance_holder, decision, remedy_kind, ruleset;');
  }
}
