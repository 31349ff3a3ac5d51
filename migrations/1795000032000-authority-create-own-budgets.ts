import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A limit over time for one person or one team, from a business day to another; the rules' own limits hold beside it. */
export class AuthorityCreateOwnBudgets1795000032000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE own_budget (
        id          uuid        PRIMARY KEY,
        scope       text        NOT NULL CHECK (scope IN ('employee', 'team')),
        holder_id   uuid        NOT NULL,
        time_window text        NOT NULL CHECK (time_window IN ('calendar-day', 'calendar-month', 'calendar-year')),
        max_minor   bigint      NOT NULL CHECK (max_minor >= 0),
        currency    text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
        first_day   date        NOT NULL,
        last_day    date        CHECK (last_day >= first_day),
        reason      text        NOT NULL CHECK (reason <> ''),
        set_by      uuid        NOT NULL REFERENCES person (id),
        set_at      timestamptz NOT NULL,
        ended_by    uuid        REFERENCES person (id),
        ended_at    timestamptz,
        CONSTRAINT own_budget_end_is_whole CHECK ((ended_by IS NULL) = (ended_at IS NULL))
      );
      CREATE INDEX own_budget_holder_idx ON own_budget (holder_id) WHERE ended_at IS NULL;
      CREATE INDEX own_budget_set_by_idx ON own_budget (set_by);
      CREATE INDEX own_budget_ended_by_idx ON own_budget (ended_by);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE own_budget;');
  }
}
