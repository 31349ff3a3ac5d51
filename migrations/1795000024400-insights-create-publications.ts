import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was published of a month stays as it was said. */
export class InsightsCreatePublications1795000024400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE published_figure (
        month        text        NOT NULL CHECK (month ~ '^\\d{4}-(0[1-9]|1[0-2])$'),
        figure       text        NOT NULL,
        published_at timestamptz NOT NULL,
        published_by uuid        NOT NULL REFERENCES person (id),
        n            integer     NOT NULL,
        groups       jsonb       NOT NULL,
        CONSTRAINT published_figure_once PRIMARY KEY (month, figure)
      );
      CREATE TRIGGER published_figure_is_append_only BEFORE UPDATE OR DELETE ON published_figure
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER published_figure_is_never_truncated BEFORE TRUNCATE ON published_figure
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE published_figure;');
  }
}
