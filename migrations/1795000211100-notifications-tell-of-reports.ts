import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A report that came round is told to whoever ordered it: a notice about a file, and about no complaint. The name stays when the file is gone. */
export class NotificationsTellOfReports1795000211100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE staff_notice
        ALTER COLUMN complaint_id DROP NOT NULL,
        ALTER COLUMN event_seq DROP NOT NULL,
        ADD COLUMN report_file_id uuid,
        ADD COLUMN report_name text,
        ADD COLUMN report_from date,
        ADD COLUMN report_to date,
        DROP CONSTRAINT staff_notice_subject_check,
        ADD CONSTRAINT staff_notice_subject_check CHECK (subject IN ('DEADLINE', 'ENDED', 'REPORT')),
        ADD CONSTRAINT staff_notice_is_about_one_thing CHECK (
          CASE subject
            WHEN 'REPORT' THEN complaint_id IS NULL AND event_seq IS NULL AND num_nulls(report_file_id, report_name, report_from, report_to) = 0
            ELSE complaint_id IS NOT NULL AND event_seq IS NOT NULL AND num_nonnulls(report_file_id, report_name, report_from, report_to) = 0
          END),
        ADD CONSTRAINT staff_notice_once_per_report UNIQUE (report_file_id, person_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM staff_notice WHERE subject = 'REPORT';
      ALTER TABLE staff_notice
        DROP CONSTRAINT staff_notice_once_per_report,
        DROP CONSTRAINT staff_notice_is_about_one_thing,
        DROP CONSTRAINT staff_notice_subject_check,
        ADD CONSTRAINT staff_notice_subject_check CHECK (subject IN ('DEADLINE', 'ENDED')),
        DROP COLUMN report_file_id,
        DROP COLUMN report_name,
        DROP COLUMN report_from,
        DROP COLUMN report_to,
        ALTER COLUMN complaint_id SET NOT NULL,
        ALTER COLUMN event_seq SET NOT NULL;
    `);
  }
}
