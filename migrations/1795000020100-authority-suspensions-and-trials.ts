import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AuthoritySuspensionsAndTrials1795000020100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- What a manager has stopped; without a rule, every credit by own authority.
      CREATE TABLE rule_suspension (
        id           uuid        PRIMARY KEY,
        rule         text,
        reason       text        NOT NULL,
        suspended_by uuid        NOT NULL,
        suspended_at timestamptz NOT NULL,
        lifted_by    uuid,
        lifted_at    timestamptz CHECK (lifted_at >= suspended_at),
        lift_reason  text,
        CONSTRAINT rule_suspension_is_lifted_whole CHECK (num_nulls(lifted_by, lifted_at, lift_reason) IN (0, 3))
      );
      CREATE UNIQUE INDEX rule_suspension_one_at_a_time ON rule_suspension (coalesce(rule, '')) WHERE lifted_at IS NULL;
      CREATE INDEX rule_suspension_at_idx ON rule_suspension (suspended_at DESC);

      -- What the ruleset on trial would have answered; it decides nothing.
      CREATE TABLE trial_decision (
        decision_id    uuid        NOT NULL REFERENCES decision (id),
        draft_id       uuid        NOT NULL REFERENCES ruleset_draft (id),
        draft_hash     text        NOT NULL,
        at             timestamptz NOT NULL,
        remedy_kind    text        NOT NULL,
        asked_minor    bigint,
        live_verdict   text        NOT NULL,
        verdict        text        NOT NULL,
        escalate_level text,
        limit_minor    bigint,
        reasons        jsonb       NOT NULL,
        CONSTRAINT trial_decision_pkey PRIMARY KEY (draft_id, decision_id)
      );
      CREATE INDEX trial_decision_at_idx ON trial_decision (draft_id, at DESC);
      CREATE TRIGGER trial_decision_is_append_only BEFORE UPDATE OR DELETE ON trial_decision
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE trial_decision, rule_suspension;');
  }
}
