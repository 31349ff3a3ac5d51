import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AuthorityLogAndNotices1795000020200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX decision_log_idx ON decision (decided_at DESC, id DESC);

      -- Who has read what a ruleset changed for them.
      CREATE TABLE ruleset_reading (
        person_id  uuid        NOT NULL,
        ruleset_id uuid        NOT NULL REFERENCES ruleset (id),
        read_at    timestamptz NOT NULL,
        CONSTRAINT ruleset_reading_pkey PRIMARY KEY (person_id, ruleset_id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE ruleset_reading; DROP INDEX decision_log_idx;');
  }
}
