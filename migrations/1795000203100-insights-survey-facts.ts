import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the customer said of a complaint, as far as figures ask. Nobody was asked before there were surveys, so that older facts stay true. */
export class InsightsSurveyFacts1795000203100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE complaint_fact
        ADD COLUMN survey_asked_at timestamptz,
        ADD COLUMN survey_answered_at timestamptz,
        ADD COLUMN survey_handled smallint,
        ADD COLUMN survey_solved text,
        ADD COLUMN survey_told text;
      CREATE INDEX complaint_fact_survey_idx ON complaint_fact (survey_asked_at) WHERE survey_asked_at IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE complaint_fact
        DROP COLUMN survey_asked_at,
        DROP COLUMN survey_answered_at,
        DROP COLUMN survey_handled,
        DROP COLUMN survey_solved,
        DROP COLUMN survey_told;
    `);
  }
}
