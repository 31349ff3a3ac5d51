import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody named accounts that do not exist: numbers are not found out by trying. */
export class ComplaintsTieLookUps1795000240100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE tie_look_up (
        person_id uuid          PRIMARY KEY REFERENCES person (id),
        tried     timestamptz[] NOT NULL
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE tie_look_up;');
  }
}
