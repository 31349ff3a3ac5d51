import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which zone the utility's days are counted in: that of its oldest calendar, by its newest version. */
export class DeadlinesHouseView1795000028100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE VIEW deadlines_house_report AS SELECT c.definition ->> 'zone' AS zone FROM calendar c ORDER BY c.id, c.version DESC LIMIT 1;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW deadlines_house_report;');
  }
}
