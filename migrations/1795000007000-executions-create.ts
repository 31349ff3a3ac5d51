import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ExecutionsCreate1795000007000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The id travels in the other system's memo field and guards against duplicates there.
      CREATE TABLE execution_order (
        id             text        PRIMARY KEY CHECK (length(id) <= 20),
        remedy_id      uuid        NOT NULL CONSTRAINT execution_order_one_per_remedy UNIQUE REFERENCES remedy (id),
        complaint_id   uuid        NOT NULL REFERENCES complaint (id),
        executor       text        NOT NULL CHECK (executor IN ('message', 'billing', 'collections', 'work-order', 'payments')),
        account_id     uuid        REFERENCES account (id),
        account_number text,
        kind           text        NOT NULL,
        params         jsonb       NOT NULL DEFAULT '{}',
        code           text        NOT NULL,
        amount_minor   bigint      CHECK (amount_minor > 0),
        currency       text        CHECK (currency ~ '^[A-Z]{3}$'),
        execute_by     timestamptz NOT NULL,
        not_before     timestamptz NOT NULL,
        state          text        NOT NULL CHECK (state IN ('OPEN', 'CONFIRMED', 'FAILED', 'CANCELLED')),
        external_ref   text,
        posted_minor   bigint,
        posted_at      timestamptz,
        confirmed_by   uuid        REFERENCES person (id),
        failure_reason text,
        created_at     timestamptz NOT NULL,
        changed_at     timestamptz NOT NULL,
        CONSTRAINT execution_order_money_is_whole CHECK ((amount_minor IS NULL) = (currency IS NULL)),
        CONSTRAINT execution_order_confirmed_is_whole CHECK ((state = 'CONFIRMED') = (num_nonnulls(external_ref, posted_at) = 2)),
        -- A message that left the house confirms itself; whatever another system does, a named person vouches for.
        CONSTRAINT execution_order_confirmed_by_a_person CHECK (state <> 'CONFIRMED' OR executor = 'message' OR confirmed_by IS NOT NULL),
        CONSTRAINT execution_order_failed_says_why CHECK (state <> 'FAILED' OR failure_reason IS NOT NULL)
      );
      CREATE INDEX execution_order_worklist_idx ON execution_order (executor, execute_by, id) WHERE state = 'OPEN';
      CREATE INDEX execution_order_due_idx ON execution_order (execute_by, id) WHERE state = 'OPEN';
      CREATE INDEX execution_order_changed_idx ON execution_order (changed_at, id) WHERE state <> 'OPEN';
      CREATE INDEX execution_order_complaint_idx ON execution_order (complaint_id);
      CREATE INDEX execution_order_account_idx ON execution_order (account_id);
      CREATE INDEX execution_order_confirmed_by_idx ON execution_order (confirmed_by);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE execution_order;');
  }
}
