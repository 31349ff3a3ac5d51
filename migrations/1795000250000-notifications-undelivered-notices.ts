import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever owns a complaint is told when a question to the customer could not be delivered. */
export class NotificationsUndeliveredNotices1795000250000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE staff_notice DROP CONSTRAINT staff_notice_subject_check;
      ALTER TABLE staff_notice ADD CONSTRAINT staff_notice_subject_check CHECK (subject IN ('DEADLINE', 'ENDED', 'REPORT', 'UNDELIVERED'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM staff_notice WHERE subject = 'UNDELIVERED';
      ALTER TABLE staff_notice DROP CONSTRAINT staff_notice_subject_check;
      ALTER TABLE staff_notice ADD CONSTRAINT staff_notice_subject_check CHECK (subject IN ('DEADLINE', 'ENDED', 'REPORT'));
    `);
  }
}
