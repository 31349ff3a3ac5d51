import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A minute of the board lets one remedy through. Of those recorded before, the earliest use of a number stands. */
export class AuthorityBoardMinutes1795000029500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE board_minute (
        number_key    text        PRIMARY KEY CHECK (number_key <> ''),
        number        text        NOT NULL,
        amount_minor  bigint      CHECK (amount_minor > 0),
        currency      text        CHECK (currency ~ '^[A-Z]{3}$'),
        decision_id   uuid        NOT NULL UNIQUE REFERENCES decision (id),
        recorded_by   uuid        NOT NULL REFERENCES person (id),
        recorded_at   timestamptz NOT NULL,
        CONSTRAINT board_minute_amount_is_whole CHECK ((amount_minor IS NULL) = (currency IS NULL))
      );
      INSERT INTO board_minute (number_key, number, amount_minor, currency, decision_id, recorded_by, recorded_at)
      SELECT k.key, e.board_minute, d.asked_minor, CASE WHEN d.asked_minor IS NOT NULL THEN d.currency END, d.id, e.decided_by, e.decided_at
      FROM escalation e
      JOIN decision d ON d.id = e.ruling_decision_id AND d.verdict = 'ESCALATE' AND d.escalate_level = 'board'
      CROSS JOIN LATERAL (SELECT trim(lower(regexp_replace(e.board_minute, '[^[:alnum:]]+', ' ', 'g'))) AS key) k
      WHERE k.key <> ''
      ORDER BY e.decided_at, e.id
      ON CONFLICT DO NOTHING;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE board_minute;');
  }
}
