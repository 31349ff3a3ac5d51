import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was given counts by the cause that was found: as the complaint says it now, through whichever it was merged into. Where
 * nobody has said, it stays null, and what counts by cause is unknown.
 */
export class AuthorityAllowanceCause1795000205000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE allowance ADD COLUMN cause text;

      WITH RECURSIVE standing (id, goes_on_as) AS (
        SELECT c.id, c.id FROM complaint c WHERE c.merged_into IS NULL
        UNION ALL SELECT m.id, s.goes_on_as FROM complaint m JOIN standing s ON m.merged_into = s.id)
      UPDATE allowance a SET cause = c.cause FROM standing s JOIN complaint c ON c.id = s.goes_on_as
      WHERE s.id = a.subject_id AND c.cause IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE allowance DROP COLUMN cause;');
  }
}
