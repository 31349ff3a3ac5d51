import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when a figure is provisional asks for the few resolutions that may still be turned down, not for all complaints. */
export class InsightsUnconfirmedIndex1795000024500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX complaint_fact_unconfirmed_idx ON complaint_fact (received_at) WHERE state = 'RESOLVED';
      CREATE INDEX complaint_fact_open_idx ON complaint_fact (team_id) WHERE standing = 'open';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX complaint_fact_open_idx, complaint_fact_unconfirmed_idx;');
  }
}
