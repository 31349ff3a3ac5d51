import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports that come round by themselves, and the files that were made of them: one for each schedule and period. */
export class InsightsCreateReportFiles1795000027200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE report_schedule (
        id         uuid        PRIMARY KEY,
        name       text        NOT NULL,
        figure     text        NOT NULL,
        grouped_by text[]      NOT NULL,
        every      text        NOT NULL CHECK (every IN ('week', 'month', 'year')),
        keep_days  integer     NOT NULL CHECK (keep_days BETWEEN 31 AND 3653),
        created_at timestamptz NOT NULL,
        created_by uuid        NOT NULL REFERENCES person (id),
        ended_at   timestamptz
      );
      CREATE TABLE report_file (
        id          uuid        PRIMARY KEY,
        schedule_id uuid        NOT NULL REFERENCES report_schedule (id),
        period_from date        NOT NULL,
        period_to   date        NOT NULL,
        made_at     timestamptz NOT NULL,
        bytes       integer     NOT NULL,
        CONSTRAINT report_file_once UNIQUE (schedule_id, period_from)
      );
      CREATE INDEX report_file_made_idx ON report_file (made_at DESC, id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE report_file, report_schedule;');
  }
}
