import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A month is published as a whole, by category and by team: what a regulator was told of each category stays too. */
export class InsightsPublishGroups1795000201400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE published_figure ADD COLUMN grouped_by text NOT NULL DEFAULT 'none' CHECK (grouped_by IN ('none', 'category', 'team'));
      ALTER TABLE published_figure DROP CONSTRAINT published_figure_once;
      ALTER TABLE published_figure ADD CONSTRAINT published_figure_once PRIMARY KEY (month, figure, grouped_by);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE published_figure DISABLE TRIGGER published_figure_is_append_only;
      DELETE FROM published_figure WHERE grouped_by <> 'none';
      ALTER TABLE published_figure ENABLE TRIGGER published_figure_is_append_only;
      ALTER TABLE published_figure DROP CONSTRAINT published_figure_once;
      ALTER TABLE published_figure ADD CONSTRAINT published_figure_once PRIMARY KEY (month, figure);
      ALTER TABLE published_figure DROP COLUMN grouped_by;
    `);
  }
}
