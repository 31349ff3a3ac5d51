import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Open deadlines are found by their calendar alone; an index that changes with every applied edit only slows it. */
export class DeadlinesFewerIndexes1795000023100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX deadline_calendar_idx;');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('CREATE INDEX deadline_calendar_idx ON deadline (calendar_id, calendar_version);');
  }
}
