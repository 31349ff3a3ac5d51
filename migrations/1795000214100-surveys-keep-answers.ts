import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An answer stays as it was given; all that is ever written into it is when another took its place. */
export class SurveysKeepAnswers1795000214100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION keep_survey_answer() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.replaced_at IS NULL AND NEW.replaced_at IS NOT NULL
          AND to_jsonb(NEW) - 'replaced_at' = to_jsonb(OLD) - 'replaced_at' THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'survey_answer is append-only' USING ERRCODE = '42501';
      END $$;
      CREATE TRIGGER survey_answer_keeps_what_was_said BEFORE UPDATE ON survey_answer
        FOR EACH ROW EXECUTE FUNCTION keep_survey_answer();
      CREATE TRIGGER survey_answer_is_never_deleted BEFORE DELETE ON survey_answer FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER survey_answer_is_never_truncated BEFORE TRUNCATE ON survey_answer
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER survey_answer_is_never_truncated ON survey_answer;
      DROP TRIGGER survey_answer_is_never_deleted ON survey_answer;
      DROP TRIGGER survey_answer_keeps_what_was_said ON survey_answer;
      DROP FUNCTION keep_survey_answer();
    `);
  }
}
