import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Somebody stands in for somebody else between two instants. */
export class StaffCreateDelegations1795000026100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE person_delegation (
        id            uuid        PRIMARY KEY,
        giver_id      uuid        NOT NULL REFERENCES person (id),
        substitute_id uuid        NOT NULL REFERENCES person (id),
        starts_at     timestamptz NOT NULL,
        ends_at       timestamptz NOT NULL CHECK (ends_at > starts_at),
        made_by       uuid        REFERENCES person (id),
        made_at       timestamptz NOT NULL,
        ended_at      timestamptz,
        CONSTRAINT person_delegation_of_two CHECK (giver_id <> substitute_id)
      );
      CREATE INDEX person_delegation_giver_idx ON person_delegation (giver_id, starts_at);
      CREATE INDEX person_delegation_substitute_idx ON person_delegation (substitute_id, starts_at);
      CREATE INDEX person_delegation_made_by_idx ON person_delegation (made_by);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE person_delegation;');
  }
}
