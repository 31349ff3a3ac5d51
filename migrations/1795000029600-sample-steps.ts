import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far the first start has come. An installation that has the sample's people and accounts got them whole. */
export class SampleSteps1795000029600 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE sample_step (
        step    text        PRIMARY KEY CHECK (step IN ('ground', 'utility', 'complaints', 'log')),
        done_at timestamptz NOT NULL
      );
      INSERT INTO sample_step (step, done_at)
      SELECT s.step, p.created_at FROM person p CROSS JOIN (VALUES ('ground'), ('utility'), ('complaints'), ('log')) AS s (step)
      WHERE p.username = 'frank.frontline' AND EXISTS (SELECT 1 FROM account a WHERE a.number = '8820410');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE sample_step;');
  }
}
