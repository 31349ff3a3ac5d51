import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Our time goes by the calendar of the team that had the complaint, and a fact says by which ones it was counted. */
export class InsightsTeamCalendars1795000250300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE complaint_fact ADD COLUMN team_calendars jsonb;

      -- Those whom it changes are made again from their journals: a team with a calendar had it, or the team changed while it was with us.
      -- Until then they stay as they were counted, by the house's hours, so that no figure loses them.
      CREATE TEMPORARY TABLE made_again ON COMMIT DROP AS
        SELECT f.complaint_id FROM complaint_fact f
        WHERE (EXISTS (SELECT FROM calendar_holder)
               AND EXISTS (SELECT FROM complaint_event e JOIN calendar_holder h ON h.holder_id = (e.payload #>> '{set,teamId}')::uuid
                           WHERE e.complaint_id = f.complaint_id))
           OR (f.standing IN ('open', 'void') AND f.waits_with IN ('queue', 'frontline', 'authority', 'field')
               AND EXISTS (SELECT FROM complaint_event e WHERE e.complaint_id = f.complaint_id AND e.payload -> 'set' ? 'teamId'
                             AND greatest(e.at, CASE WHEN e.type = 'complaint.registered' THEN e.recorded_at END) > f.counted_until));
      UPDATE complaint_fact f SET seq = 0 FROM made_again k WHERE f.complaint_id = k.complaint_id;
      UPDATE fact_progress SET caught_up_to = '00000000-0000-0000-0000-000000000000' WHERE EXISTS (SELECT FROM made_again);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Before, what was to be made again was not there at all.
      UPDATE fact_progress SET caught_up_to = '00000000-0000-0000-0000-000000000000' WHERE EXISTS (SELECT FROM complaint_fact WHERE seq = 0);
      DELETE FROM complaint_fact WHERE seq = 0;
      ALTER TABLE complaint_fact DROP COLUMN team_calendars;
    `);
  }
}
