import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What began in a month is read without the other months; ranges of pages cost next to nothing when deadlines are written. */
export class DeadlinesStartedIndex1795000250500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      'CREATE INDEX deadline_started_idx ON deadline USING brin (started_at) WITH (pages_per_range = 32, autosummarize = on);',
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX deadline_started_idx;');
  }
}
