import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was given on a complaint that the customer let rest has no cause and gets none: it counts as of every cause, and leaves nothing unknown. */
export class AuthorityWithdrawnCause1795000214000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      WITH RECURSIVE standing (id, goes_on_as) AS (
        SELECT c.id, c.id FROM complaint c WHERE c.merged_into IS NULL
        UNION ALL SELECT m.id, s.goes_on_as FROM complaint m JOIN standing s ON m.merged_into = s.id)
      UPDATE allowance a SET cause = '*' FROM standing s JOIN complaint c ON c.id = s.goes_on_as
      WHERE s.id = a.subject_id AND a.cause IS NULL AND (c.outcome = 'WITHDRAWN' OR c.state = 'VOID');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`UPDATE allowance SET cause = NULL WHERE cause = '*';`);
  }
}
