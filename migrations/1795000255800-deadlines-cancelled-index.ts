import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The few deadlines that were cancelled are found without reading all the others; one that is met or missed costs nothing more. */
export class DeadlinesCancelledIndex1795000255800 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE INDEX deadline_cancelled_idx ON deadline (subject_id, kind, key) WHERE state = 'CANCELLED';`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX deadline_cancelled_idx;');
  }
}
