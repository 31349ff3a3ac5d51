import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is asked when nobody else is there, between two instants. */
export class StaffCreateOnCall1795000030000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE on_call (
        id        uuid        PRIMARY KEY,
        person_id uuid        NOT NULL REFERENCES person (id),
        -- Null: for every team.
        team_id   uuid        REFERENCES team (id),
        starts_at timestamptz NOT NULL,
        ends_at   timestamptz NOT NULL CHECK (ends_at > starts_at),
        email     text,
        named_by  uuid        REFERENCES person (id),
        named_at  timestamptz NOT NULL,
        ended_at  timestamptz
      );
      CREATE INDEX on_call_ends_idx ON on_call (ends_at);
      CREATE INDEX on_call_person_idx ON on_call (person_id);
      CREATE INDEX on_call_team_idx ON on_call (team_id);
      CREATE INDEX on_call_named_by_idx ON on_call (named_by);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE on_call;');
  }
}
