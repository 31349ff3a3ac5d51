import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody has to look at about the rules themselves; what the nightly second decisions found; and what was asked for and refused. */
export class AuthorityCreateAlarms1795000206100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE authority_alarm (
        id          uuid        PRIMARY KEY,
        kind        text        NOT NULL CHECK (kind IN ('EVALUATORS_DISAGREE', 'ENGINE_ERROR', 'TOO_SLOW', 'DECIDED_OTHERWISE',
                                  'RULES_OVERDUE', 'LIMIT_PROBED')),
        -- What makes two alarms one: the rules, the error, the person.
        about       text        NOT NULL,
        subject_id  uuid,
        remedy_kind text,
        person_id   uuid        REFERENCES person (id),
        -- Whose leads it is for beside the managers; empty for managers alone.
        team_id     uuid        REFERENCES team (id),
        details     jsonb       NOT NULL,
        times       integer     NOT NULL DEFAULT 1 CHECK (times > 0),
        raised_at   timestamptz NOT NULL,
        last_at     timestamptz NOT NULL,
        settled_at  timestamptz,
        settled_by  uuid        REFERENCES person (id),
        note        text,
        CONSTRAINT authority_alarm_in_order CHECK (last_at >= raised_at)
      );
      CREATE UNIQUE INDEX authority_alarm_one_open ON authority_alarm (kind, about) WHERE settled_at IS NULL;
      CREATE VIEW authority_alarms_report AS
        SELECT id, kind, subject_id, remedy_kind, person_id, team_id, details, times, raised_at, last_at FROM authority_alarm
        WHERE settled_at IS NULL;

      CREATE TABLE decision_recheck (
        at          timestamptz PRIMARY KEY,
        looked_at   integer     NOT NULL CHECK (looked_at >= 0),
        differences integer     NOT NULL CHECK (differences BETWEEN 0 AND looked_at),
        examples    jsonb       NOT NULL
      );

      CREATE TABLE refused_request (
        id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        employee_id uuid        NOT NULL REFERENCES person (id),
        subject_id  uuid        NOT NULL,
        remedy_kind text        NOT NULL,
        asked_minor bigint      NOT NULL,
        at          timestamptz NOT NULL
      );
      CREATE INDEX refused_request_idx ON refused_request (employee_id, subject_id, remedy_kind, at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE refused_request, decision_recheck;
      DROP VIEW authority_alarms_report;
      DROP TABLE authority_alarm;
    `);
  }
}
