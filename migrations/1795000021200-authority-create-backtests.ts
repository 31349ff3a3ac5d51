import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What-ifs on past decisions: what was asked, what came out, and the decisions that would have been others. */
export class AuthorityCreateBacktests1795000021200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX decision_time_idx ON decision (decided_at, id);

      CREATE TABLE backtest (
        id           uuid        PRIMARY KEY,
        ruleset_id   uuid,
        ruleset_hash text        NOT NULL,
        definition   jsonb       NOT NULL,
        live_id      uuid        NOT NULL REFERENCES ruleset (id),
        window_from  timestamptz NOT NULL,
        window_to    timestamptz NOT NULL CHECK (window_to > window_from),
        counters     text        NOT NULL CHECK (counters IN ('recorded', 'replayed')),
        history      text        NOT NULL CHECK (history IN ('recorded', 'synthetic')),
        state        text        NOT NULL CHECK (state IN ('running', 'done', 'failed', 'cancelled')),
        requested_by uuid        NOT NULL,
        requested_at timestamptz NOT NULL,
        finished_at  timestamptz,
        report       jsonb,
        result_hash  text,
        failure      text,
        CONSTRAINT backtest_done_is_whole CHECK ((state = 'done') = (num_nonnulls(report, result_hash) = 2)),
        CONSTRAINT backtest_end_has_a_moment CHECK ((state = 'running') = (finished_at IS NULL))
      );
      CREATE INDEX backtest_ruleset_idx ON backtest (ruleset_id, id);

      -- The largest amounts first.
      CREATE TABLE backtest_flip (
        backtest_id uuid    NOT NULL REFERENCES backtest (id),
        place       integer NOT NULL,
        decision_id uuid    NOT NULL,
        subject_id  uuid    NOT NULL,
        flip        jsonb   NOT NULL,
        PRIMARY KEY (backtest_id, place)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE backtest_flip, backtest; DROP INDEX decision_time_idx;');
  }
}
