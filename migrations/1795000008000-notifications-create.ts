import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NotificationsCreate1795000008000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE message (
        id           uuid        PRIMARY KEY,
        complaint_id uuid        NOT NULL REFERENCES complaint (id),
        event_seq    integer     NOT NULL,
        template     text        NOT NULL,
        language     text        NOT NULL CHECK (language IN ('en', 'es')),
        channel      text        NOT NULL CHECK (channel IN ('email', 'sms', 'letter')),
        address      text        NOT NULL,
        subject      text        NOT NULL,
        body         text        NOT NULL,
        state        text        NOT NULL CHECK (state IN ('WAITING', 'SENT', 'CANCELLED', 'FAILED')),
        not_before   timestamptz NOT NULL,
        created_at   timestamptz NOT NULL,
        sent_at      timestamptz,
        CONSTRAINT message_once_per_event UNIQUE (complaint_id, event_seq, template),
        CONSTRAINT message_sent_when_sent CHECK ((state = 'SENT') = (sent_at IS NOT NULL))
      );
      CREATE INDEX message_complaint_idx ON message (complaint_id);
      CREATE INDEX message_outbox_idx ON message (not_before, event_seq, id);
      CREATE INDEX message_waiting_idx ON message (not_before) WHERE state = 'WAITING';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE message;');
  }
}
