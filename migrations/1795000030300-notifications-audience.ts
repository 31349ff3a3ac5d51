import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Some messages are for our own people: they are no word to the customer and in no case that is printed for one. */
export class NotificationsAudience1795000030300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE message ADD COLUMN audience text NOT NULL DEFAULT 'customer' CHECK (audience IN ('customer', 'staff'));
      CREATE OR REPLACE VIEW messages_report AS
        SELECT id, complaint_id, channel, subject, body, sent_at FROM message WHERE audience = 'customer';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE OR REPLACE VIEW messages_report AS SELECT id, complaint_id, channel, subject, body, sent_at FROM message;
      ALTER TABLE message DROP COLUMN audience;
    `);
  }
}
