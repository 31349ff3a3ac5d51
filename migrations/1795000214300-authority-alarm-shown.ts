import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of what is kept with an alarm others read what is shown of it; the situation it came from goes once somebody has looked into it. */
export class AuthorityAlarmShown1795000214300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE OR REPLACE VIEW authority_alarms_report AS
        SELECT id, kind, subject_id, remedy_kind, person_id, team_id,
          jsonb_build_object('rules', details -> 'rules', 'looked', details -> 'looked', 'differences', details -> 'differences') AS details,
          times, raised_at, last_at
        FROM authority_alarm WHERE settled_at IS NULL;
      UPDATE authority_alarm SET details = details - 'situation' WHERE settled_at IS NOT NULL AND details ? 'situation';
    `);
  }

  /** A situation that is gone stays gone. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE OR REPLACE VIEW authority_alarms_report AS
        SELECT id, kind, subject_id, remedy_kind, person_id, team_id, details, times, raised_at, last_at FROM authority_alarm
        WHERE settled_at IS NULL;
    `);
  }
}
