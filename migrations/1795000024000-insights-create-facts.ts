import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One row of facts for each complaint, made from its journal and made again whenever that grows. `written_by` is the transaction that wrote
 * it last: who reads what changed since a snapshot misses nothing that was still under way then.
 */
export class InsightsCreateFacts1795000024000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE complaint_fact (
        complaint_id     uuid        PRIMARY KEY,
        -- Four bytes where sixteen would do: what is kept in memory of a million complaints is named by it.
        number           integer     GENERATED ALWAYS AS IDENTITY,
        seq              integer     NOT NULL,
        written_by       xid8        NOT NULL DEFAULT pg_current_xact_id(),
        received_at      timestamptz NOT NULL,
        watched_until    timestamptz,
        standing         text        NOT NULL CHECK (standing IN ('open', 'solved', 'ended', 'void')),
        state            text        NOT NULL,
        waits_with       text        NOT NULL,
        counted_until    timestamptz NOT NULL,
        resolved_at      timestamptz,
        category         text        NOT NULL,
        team_id          uuid,
        owner_id         uuid,
        account_id       uuid,
        channel          text        NOT NULL,
        severity         smallint    NOT NULL,
        origin           text        NOT NULL,
        outcome          text,
        cause            text,
        hearer_id        uuid,
        resolved_by      uuid,
        reopen_count     integer     NOT NULL,
        inbound_contacts integer     NOT NULL,
        reassignments    integer     NOT NULL,
        authority_count  integer     NOT NULL,
        skill_count      integer     NOT NULL,
        time_count       integer     NOT NULL,
        customer_count   integer     NOT NULL,
        mandatory_count  integer     NOT NULL,
        advice_count     integer     NOT NULL,
        in_queue         integer     NOT NULL,
        at_frontline     integer     NOT NULL,
        at_authority     integer     NOT NULL,
        in_field         integer     NOT NULL,
        at_customer      integer     NOT NULL,
        at_third_party   integer     NOT NULL,
        reopened         integer     NOT NULL,
        unrecorded       integer     NOT NULL,
        our_seconds      integer,
        same_day         boolean,
        next_day         boolean,
        frontline        boolean,
        remedied_at      timestamptz,
        remedies_waiting integer     NOT NULL,
        remedy_kinds     text[]      NOT NULL,
        repeated_at      timestamptz,
        calendar_version integer     NOT NULL
      );
      CREATE INDEX complaint_fact_received_idx ON complaint_fact (received_at, complaint_id);
      CREATE INDEX complaint_fact_written_idx ON complaint_fact (written_by);
      CREATE INDEX complaint_fact_account_idx ON complaint_fact (account_id, category, received_at) WHERE account_id IS NOT NULL;

      CREATE TABLE remedy_fact (
        remedy_id     uuid        PRIMARY KEY,
        complaint_id  uuid        NOT NULL REFERENCES complaint_fact (complaint_id) ON DELETE CASCADE,
        kind          text        NOT NULL,
        cost_code     text        NOT NULL,
        amount_minor  bigint,
        currency      text,
        authorised_at timestamptz NOT NULL,
        executed_at   timestamptz,
        reversed_at   timestamptz,
        dropped_at    timestamptz,
        own_authority boolean     NOT NULL,
        CONSTRAINT remedy_fact_money_is_whole CHECK ((amount_minor IS NULL) = (currency IS NULL))
      );
      CREATE INDEX remedy_fact_complaint_idx ON remedy_fact (complaint_id);
      CREATE INDEX remedy_fact_authorised_idx ON remedy_fact (authorised_at);

      -- Complaints up to this id have their facts; ids grow with time.
      CREATE TABLE fact_progress (
        only_row     boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        caught_up_to uuid    NOT NULL
      );
      INSERT INTO fact_progress (caught_up_to) VALUES ('00000000-0000-0000-0000-000000000000');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE fact_progress, remedy_fact, complaint_fact;');
  }
}
