import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a printed case may read of messages. */
export class NotificationsReportView1795000024300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE VIEW messages_report AS SELECT id, complaint_id, channel, subject, body, sent_at FROM message;');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW messages_report;');
  }
}
