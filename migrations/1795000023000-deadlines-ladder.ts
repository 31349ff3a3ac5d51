import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Policies get conditions with several values, names, slots, ladders; deadlines keep theirs, and each rung is taken once. */
export class DeadlinesLadder1795000023000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      UPDATE deadline_policy SET definition = definition
        || jsonb_build_object('name', key, 'source', NULL, 'slot', '', 'statute', NULL, 'ladder', '[]'::jsonb, 'when',
             (SELECT coalesce(jsonb_object_agg(fact, jsonb_build_array(value)), '{}') FROM jsonb_each(definition -> 'when') AS w (fact, value)));

      ALTER TABLE calendar ADD COLUMN created_by uuid;
      ALTER TABLE deadline_policy ADD COLUMN created_by uuid;

      ALTER TABLE deadline
        ADD COLUMN stops_on    text CHECK (stops_on IN ('ACKNOWLEDGED', 'RESPONDED', 'RESOLVED', 'ANSWERED')),
        ADD COLUMN ladder      jsonb   NOT NULL DEFAULT '[]',
        ADD COLUMN rungs_taken integer NOT NULL DEFAULT 0 CHECK (rungs_taken >= 0);

      CREATE TABLE deadline_rung (
        deadline_id uuid        NOT NULL REFERENCES deadline (id),
        position    integer     NOT NULL,
        subject_id  uuid        NOT NULL,
        reached_at  timestamptz NOT NULL,
        taken_at    timestamptz NOT NULL,
        action      text        NOT NULL CHECK (action IN ('NOTIFY', 'REASSIGN', 'ESCALATE')),
        target      text        NOT NULL,
        PRIMARY KEY (deadline_id, position)
      );
      CREATE INDEX deadline_rung_subject_idx ON deadline_rung (subject_id, reached_at);

      CREATE TABLE calendar_holder (
        holder_id   uuid PRIMARY KEY,
        calendar_id uuid NOT NULL
      );

      CREATE INDEX deadline_open_policy_idx ON deadline (policy_key, id) WHERE state IN ('RUNNING', 'PAUSED');
      CREATE INDEX deadline_open_calendar_idx ON deadline (calendar_id, id) WHERE state IN ('RUNNING', 'PAUSED');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX deadline_open_calendar_idx, deadline_open_policy_idx;
      DROP TABLE calendar_holder, deadline_rung;
      ALTER TABLE deadline DROP COLUMN rungs_taken, DROP COLUMN ladder, DROP COLUMN stops_on;
      ALTER TABLE deadline_policy DROP COLUMN created_by;
      ALTER TABLE calendar DROP COLUMN created_by;
      UPDATE deadline_policy SET definition = (definition - '{name,source,slot,statute,ladder}'::text[])
        || jsonb_build_object('when',
             (SELECT coalesce(jsonb_object_agg(fact, value -> 0), '{}') FROM jsonb_each(definition -> 'when') AS w (fact, value)));
    `);
  }
}
