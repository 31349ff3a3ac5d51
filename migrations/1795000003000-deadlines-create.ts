import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DeadlinesCreate1795000003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE calendar (
        id         uuid        NOT NULL,
        version    integer     NOT NULL,
        name       text        NOT NULL,
        definition jsonb       NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (id, version)
      );

      CREATE TABLE deadline_policy (
        key         text        NOT NULL,
        version     integer     NOT NULL,
        kind        text        NOT NULL,
        position    integer     NOT NULL,
        definition  jsonb       NOT NULL,
        active      boolean     NOT NULL,
        created_at  timestamptz NOT NULL,
        PRIMARY KEY (key, version)
      );
      CREATE UNIQUE INDEX deadline_policy_one_active_version ON deadline_policy (key) WHERE active;

      CREATE TABLE deadline (
        id               uuid        PRIMARY KEY,
        subject_id       uuid        NOT NULL,
        kind             text        NOT NULL CHECK (kind IN ('ACKNOWLEDGE', 'FIRST_RESPONSE', 'UPDATE', 'PROMISE', 'RESOLUTION', 'DECISION', 'REGULATORY', 'OBLIGATION')),
        key              text        NOT NULL DEFAULT '',
        policy_key       text,
        policy_version   integer,
        calendar_id      uuid        NOT NULL,
        calendar_version integer     NOT NULL,
        hours            text        NOT NULL CHECK (hours IN ('business', 'calendar', 'working-days', 'fixed')),
        target           integer     NOT NULL CHECK (target >= 0),
        started_at       timestamptz NOT NULL,
        due_at           timestamptz,
        state            text        NOT NULL CHECK (state IN ('RUNNING', 'PAUSED', 'MET', 'MISSED', 'CANCELLED', 'SUPERSEDED')),
        stopped_at       timestamptz,
        breached_at      timestamptz,
        pauses           jsonb       NOT NULL,
        pauses_on        jsonb       NOT NULL,
        sweep_at         timestamptz,
        CONSTRAINT deadline_policy_has_a_version CHECK ((policy_key IS NULL) = (policy_version IS NULL)),
        CONSTRAINT deadline_running_has_a_due CHECK (state <> 'RUNNING' OR due_at IS NOT NULL),
        CONSTRAINT deadline_paused_has_none CHECK (state <> 'PAUSED' OR due_at IS NULL),
        CONSTRAINT deadline_ended_has_a_stop CHECK (state NOT IN ('MET', 'MISSED') OR stopped_at IS NOT NULL),
        FOREIGN KEY (calendar_id, calendar_version) REFERENCES calendar (id, version)
      );
      CREATE UNIQUE INDEX deadline_one_running ON deadline (subject_id, kind, key) WHERE state IN ('RUNNING', 'PAUSED');
      CREATE INDEX deadline_subject_idx ON deadline (subject_id);
      CREATE INDEX deadline_sweep_idx ON deadline (sweep_at) WHERE sweep_at IS NOT NULL;
      CREATE INDEX deadline_calendar_idx ON deadline (calendar_id, calendar_version);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE deadline, deadline_policy, calendar;');
  }
}
