import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StaffCreate1795000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE team (
        id         uuid        PRIMARY KEY,
        name       text        NOT NULL CONSTRAINT team_name_is_unique UNIQUE,
        created_at timestamptz NOT NULL
      );

      CREATE TABLE person (
        id             uuid        PRIMARY KEY,
        username       text        NOT NULL,
        name           text        NOT NULL,
        role           text        NOT NULL CHECK (role IN ('STAFF', 'TRAINEE', 'FRONTLINE', 'FIELD', 'SENIOR', 'SUPERVISOR', 'MANAGER', 'ADMIN', 'RULES_ADMIN', 'AUDITOR')),
        team_id        uuid        REFERENCES team (id),
        language       text        NOT NULL DEFAULT 'en' CHECK (language IN ('en', 'es')),
        password_hash  text,
        hired_on       date,
        created_at     timestamptz NOT NULL,
        deactivated_at timestamptz,
        version        integer     NOT NULL DEFAULT 1
      );
      CREATE UNIQUE INDEX person_username_is_unique ON person (lower(username));
      CREATE INDEX person_team_idx ON person (team_id);

      -- A level per remedy family, between dates, on a basis; family '*' holds where no other line does.
      CREATE TABLE person_level (
        id         uuid        PRIMARY KEY,
        person_id  uuid        NOT NULL REFERENCES person (id),
        family     text        NOT NULL,
        level      text        NOT NULL CHECK (level IN ('trainee', 'frontline', 'senior', 'supervisor', 'manager')),
        valid_from date        NOT NULL,
        valid_to   date        CHECK (valid_to > valid_from),
        basis      text        NOT NULL,
        granted_by uuid        REFERENCES person (id),
        granted_at timestamptz NOT NULL
      );
      CREATE INDEX person_level_person_idx ON person_level (person_id);
      CREATE INDEX person_level_granted_by_idx ON person_level (granted_by);

      CREATE TABLE person_training (
        person_id    uuid NOT NULL REFERENCES person (id),
        training     text NOT NULL,
        completed_on date NOT NULL,
        valid_to     date,
        PRIMARY KEY (person_id, training, completed_on)
      );

      -- Customers or households this person is close to, from HR or declared.
      CREATE TABLE person_link (
        id           uuid        PRIMARY KEY,
        person_id    uuid        NOT NULL REFERENCES person (id),
        customer_id  uuid,
        household_id uuid,
        relation     text        NOT NULL CHECK (relation IN ('self', 'household', 'acquaintance')),
        source       text        NOT NULL CHECK (source IN ('hr', 'declared')),
        declared_at  timestamptz NOT NULL,
        ended_at     timestamptz,
        CONSTRAINT person_link_names_one CHECK (num_nonnulls(customer_id, household_id) = 1)
      );
      CREATE INDEX person_link_person_idx ON person_link (person_id) WHERE ended_at IS NULL;

      CREATE TABLE person_absence (
        id         uuid        PRIMARY KEY,
        person_id  uuid        NOT NULL REFERENCES person (id),
        starts_at  timestamptz NOT NULL,
        ends_at    timestamptz NOT NULL CHECK (ends_at > starts_at),
        marked_at  timestamptz NOT NULL
      );
      CREATE INDEX person_absence_person_idx ON person_absence (person_id, starts_at);

      CREATE TABLE session (
        token_hash text        PRIMARY KEY,
        person_id  uuid        NOT NULL REFERENCES person (id),
        created_at timestamptz NOT NULL,
        seen_at    timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX session_person_idx ON session (person_id);

      CREATE TABLE sign_in_attempt (
        bucket     text        PRIMARY KEY,
        failures   integer     NOT NULL,
        last_at    timestamptz NOT NULL
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'DROP TABLE sign_in_attempt, session, person_absence, person_link, person_training, person_level, person, team;',
    );
  }
}
