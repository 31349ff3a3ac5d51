import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What one of our own people is told about a complaint, once for each event, until they have read it and after. */
export class NotificationsCreateStaffNotices1795000204100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE staff_notice (
        id            uuid        PRIMARY KEY,
        person_id     uuid        NOT NULL REFERENCES person (id),
        complaint_id  uuid        NOT NULL REFERENCES complaint (id),
        event_seq     integer     NOT NULL,
        subject       text        NOT NULL CHECK (subject IN ('DEADLINE', 'ENDED')),
        because       text        NOT NULL,
        told_at       timestamptz NOT NULL,
        deadline_id   uuid,
        deadline_kind text,
        due_at        timestamptz,
        is_late       boolean     NOT NULL DEFAULT false,
        ending        text,
        ended_by      uuid        REFERENCES person (id),
        read_at       timestamptz,
        CONSTRAINT staff_notice_once_per_event UNIQUE (complaint_id, event_seq, person_id)
      );
      CREATE INDEX staff_notice_person_idx ON staff_notice (person_id, told_at, id);
      CREATE INDEX staff_notice_unread_idx ON staff_notice (person_id, told_at, id) WHERE read_at IS NULL;
      CREATE INDEX staff_notice_ended_by_idx ON staff_notice (ended_by) WHERE ended_by IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE staff_notice;');
  }
}
