import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which calendar a team worked before stays known: its time then is counted by that one. What nobody wrote down has always been so. */
export class DeadlinesKeepHoldings1795000250200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE calendar_holder
        DROP CONSTRAINT calendar_holder_pkey,
        ALTER COLUMN calendar_id DROP NOT NULL,
        ADD COLUMN since timestamptz NOT NULL DEFAULT '1970-01-01Z';
      ALTER TABLE calendar_holder ALTER COLUMN since DROP DEFAULT;

      DELETE FROM calendar_holder h USING audit_event a WHERE a.action = 'calendar.held' AND a.subject_id = h.holder_id;
      INSERT INTO calendar_holder (holder_id, calendar_id, since)
        SELECT DISTINCT ON (a.subject_id, a.at) a.subject_id, (a.details ->> 'calendarId')::uuid, a.at
        FROM audit_event a WHERE a.action = 'calendar.held' ORDER BY a.subject_id, a.at, a.id DESC;

      ALTER TABLE calendar_holder ADD PRIMARY KEY (holder_id, since);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM calendar_holder h
        WHERE EXISTS (SELECT FROM calendar_holder l WHERE l.holder_id = h.holder_id AND l.since > h.since);
      DELETE FROM calendar_holder WHERE calendar_id IS NULL;
      ALTER TABLE calendar_holder DROP CONSTRAINT calendar_holder_pkey;
      ALTER TABLE calendar_holder DROP COLUMN since, ALTER COLUMN calendar_id SET NOT NULL, ADD PRIMARY KEY (holder_id);
    `);
  }
}
