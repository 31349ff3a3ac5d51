import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlatformCreateJournal1795000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = '42501';
      END $$;

      CREATE TABLE complaint_event (
        complaint_id uuid        NOT NULL,
        seq          integer     NOT NULL CONSTRAINT complaint_event_seq_counts_from_one CHECK (seq >= 1),
        type         text        NOT NULL,
        at           timestamptz NOT NULL,
        recorded_at  timestamptz NOT NULL,
        actor_id     uuid,
        actor_kind   text        NOT NULL CHECK (actor_kind IN ('person', 'system')),
        on_behalf_of uuid,
        payload      jsonb       NOT NULL,
        CONSTRAINT complaint_event_pkey PRIMARY KEY (complaint_id, seq),
        CONSTRAINT complaint_event_not_from_the_future CHECK (at <= recorded_at)
      );
      CREATE INDEX complaint_event_recorded_idx ON complaint_event USING brin (recorded_at);
      CREATE TRIGGER complaint_event_is_append_only BEFORE UPDATE OR DELETE ON complaint_event
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER complaint_event_is_never_truncated BEFORE TRUNCATE ON complaint_event
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE audit_event (
        id          uuid        PRIMARY KEY,
        at          timestamptz NOT NULL,
        actor_id    uuid,
        action      text        NOT NULL,
        subject     text        NOT NULL,
        subject_id  uuid,
        details     jsonb       NOT NULL,
        request_id  text
      );
      CREATE INDEX audit_event_subject_idx ON audit_event (subject_id, at);
      CREATE INDEX audit_event_actor_idx ON audit_event (actor_id, at);
      CREATE TRIGGER audit_event_is_append_only BEFORE UPDATE OR DELETE ON audit_event
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER audit_event_is_never_truncated BEFORE TRUNCATE ON audit_event
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE idempotency_key (
        actor_id     uuid        NOT NULL,
        route        text        NOT NULL,
        key          text        NOT NULL,
        request_hash text        NOT NULL,
        reply        jsonb,
        created_at   timestamptz NOT NULL,
        CONSTRAINT idempotency_key_pkey PRIMARY KEY (actor_id, route, key)
      );
      CREATE INDEX idempotency_key_age_idx ON idempotency_key USING brin (created_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE idempotency_key, audit_event, complaint_event;
      DROP FUNCTION refuse_change();
    `);
  }
}
