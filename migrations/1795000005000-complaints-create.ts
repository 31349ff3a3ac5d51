import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ComplaintsCreate1795000005000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE category (
        key              text     PRIMARY KEY,
        label            jsonb    NOT NULL,
        utility          text     CHECK (utility IN ('water', 'sewer', 'power', 'gas', 'other')),
        default_severity smallint NOT NULL CHECK (default_severity BETWEEN 1 AND 4),
        safety           boolean  NOT NULL DEFAULT false,
        emergency        jsonb,
        position         integer  NOT NULL,
        active           boolean  NOT NULL DEFAULT true
      );

      CREATE TABLE cause (
        key      text    PRIMARY KEY,
        label    jsonb   NOT NULL,
        position integer NOT NULL,
        active   boolean NOT NULL DEFAULT true
      );

      -- Numbers behind the references people see; each process takes a block at a time.
      CREATE SEQUENCE complaint_number INCREMENT BY 64;

      CREATE TABLE complaint (
        id               uuid        PRIMARY KEY,
        reference        text        NOT NULL CONSTRAINT complaint_reference_is_unique UNIQUE CHECK (reference ~ '^[A-HJ-NP-Z2-9]{7}$'),
        customer_id      uuid        REFERENCES customer (id),
        account_id       uuid        REFERENCES account (id),
        premise_id       uuid        REFERENCES premise (id),
        received_at      timestamptz NOT NULL,
        registered_at    timestamptz NOT NULL,
        registered_by    uuid        REFERENCES person (id),
        origin           text        NOT NULL CHECK (origin IN ('CUSTOMER', 'REGULATOR', 'OMBUDSMAN', 'ELECTED_OFFICIAL')),
        origin_reference text,
        origin_due_on    date,
        channel          text        NOT NULL CHECK (channel IN ('phone', 'counter', 'field', 'web', 'email', 'social', 'letter', 'sms', 'api')),
        category         text        NOT NULL REFERENCES category (key),
        severity         smallint    NOT NULL CHECK (severity BETWEEN 1 AND 4),
        flags            text[]      NOT NULL DEFAULT '{}',
        description      text        NOT NULL,
        remedy_sought    text,
        about_person_id  uuid        REFERENCES person (id),
        safety           text        NOT NULL DEFAULT 'none' CHECK (safety IN ('none', 'open', 'made-safe')),
        disconnect_on    date,
        owner_id         uuid        REFERENCES person (id),
        team_id          uuid        REFERENCES team (id),
        state            text        NOT NULL CHECK (state IN ('NEW', 'OPEN', 'AWAITING_FIELD', 'AWAITING_CUSTOMER', 'AWAITING_THIRD_PARTY', 'AWAITING_DECISION', 'RESOLVED', 'CLOSED', 'VOID')),
        is_open          boolean     NOT NULL GENERATED ALWAYS AS (state NOT IN ('RESOLVED', 'CLOSED', 'VOID')) STORED,
        changed_at       timestamptz NOT NULL,
        waiting_until    timestamptz,
        outcome          text        CHECK (outcome IN ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'SETTLED_NO_FAULT', 'WITHDRAWN', 'NO_REPLY', 'REFERRED_OUT', 'DEADLOCK', 'NOT_RECORDED')),
        relief           text        CHECK (relief IN ('MONETARY', 'NON_MONETARY', 'EXPLANATION')),
        cause            text        REFERENCES cause (key),
        sentence         text,
        resolved_at      timestamptz,
        resolved_by      uuid        REFERENCES person (id),
        closed_at        timestamptz,
        reopen_count     integer     NOT NULL DEFAULT 0 CHECK (reopen_count >= 0),
        next_due_at      timestamptz,
        queue_band       smallint    NOT NULL CHECK (queue_band IN (0, 1, 2)),
        version          integer     NOT NULL CHECK (version >= 1),
        source           text,
        external_key     text,
        watched_until    timestamptz,
        CONSTRAINT complaint_not_received_in_the_future CHECK (received_at <= registered_at),
        CONSTRAINT complaint_external_key_is_unique UNIQUE (source, external_key),
        CONSTRAINT complaint_resolved_is_whole CHECK (state NOT IN ('RESOLVED', 'CLOSED') OR (resolved_at IS NOT NULL AND outcome IS NOT NULL))
      );
      CREATE INDEX complaint_team_queue_idx ON complaint (team_id, queue_band, (coalesce(next_due_at, 'infinity'::timestamptz)), id) WHERE is_open;
      CREATE INDEX complaint_owner_queue_idx ON complaint (owner_id, queue_band, (coalesce(next_due_at, 'infinity'::timestamptz)), id) WHERE is_open;
      CREATE INDEX complaint_queue_idx ON complaint (queue_band, (coalesce(next_due_at, 'infinity'::timestamptz)), id) WHERE is_open;
      CREATE INDEX complaint_unowned_queue_idx ON complaint (team_id, queue_band, (coalesce(next_due_at, 'infinity'::timestamptz)), id) WHERE is_open AND owner_id IS NULL;
      CREATE INDEX complaint_confirmation_idx ON complaint (resolved_at) WHERE state = 'RESOLVED';
      CREATE INDEX complaint_waiting_idx ON complaint (waiting_until) WHERE waiting_until IS NOT NULL;
      CREATE INDEX complaint_customer_idx ON complaint (customer_id, received_at DESC);
      CREATE INDEX complaint_account_idx ON complaint (account_id, received_at DESC);
      CREATE INDEX complaint_premise_idx ON complaint (premise_id, received_at DESC);
      CREATE INDEX complaint_received_idx ON complaint (received_at);
      CREATE INDEX complaint_registered_by_idx ON complaint (registered_by);
      CREATE INDEX complaint_about_person_idx ON complaint (about_person_id) WHERE about_person_id IS NOT NULL;

      CREATE TABLE complaint_search (
        complaint_id uuid        PRIMARY KEY REFERENCES complaint (id),
        words        tsvector    NOT NULL
      );
      CREATE INDEX complaint_search_words_idx ON complaint_search USING gin (words);

      CREATE TABLE contact (
        id           uuid        PRIMARY KEY,
        complaint_id uuid        REFERENCES complaint (id),
        kind         text        NOT NULL CHECK (kind IN ('COMPLAINT', 'REPORT', 'ENQUIRY', 'COMPLIMENT', 'MEDIA')),
        channel      text        NOT NULL CHECK (channel IN ('phone', 'counter', 'field', 'web', 'email', 'social', 'letter', 'sms', 'api')),
        direction    text        NOT NULL CHECK (direction IN ('inbound', 'outbound')),
        at           timestamptz NOT NULL,
        recorded_at  timestamptz NOT NULL,
        summary      text        NOT NULL,
        employee_id  uuid        REFERENCES person (id),
        caller_name  text,
        caller_relation text     CHECK (caller_relation IN ('holder', 'household', 'tenant', 'owner', 'representative', 'official', 'other', 'unknown')),
        verified_by  text        CHECK (verified_by IN ('none', 'questions', 'callback', 'document', 'portal')),
        customer_id  uuid        REFERENCES customer (id),
        account_id   uuid        REFERENCES account (id),
        premise_id   uuid        REFERENCES premise (id)
      );
      CREATE INDEX contact_complaint_idx ON contact (complaint_id);
      CREATE INDEX contact_customer_idx ON contact (customer_id, at DESC);
      CREATE INDEX contact_employee_idx ON contact (employee_id, at DESC);
      CREATE INDEX contact_account_idx ON contact (account_id);
      CREATE INDEX contact_premise_idx ON contact (premise_id);

      CREATE TABLE remedy (
        id            uuid        PRIMARY KEY,
        complaint_id  uuid        NOT NULL REFERENCES complaint (id),
        kind          text        NOT NULL REFERENCES remedy_kind (key),
        params        jsonb       NOT NULL DEFAULT '{}',
        amount_minor  bigint      CHECK (amount_minor > 0),
        currency      text        CHECK (currency ~ '^[A-Z]{3}$'),
        state         text        NOT NULL CHECK (state IN ('PROPOSED', 'AUTHORISED', 'SENT', 'EXECUTED', 'REVERSED', 'REFUSED', 'EXPIRED', 'FAILED', 'CANCELLED')),
        decision_id   uuid        REFERENCES decision (id),
        escalation_id uuid,
        authorised_by uuid        REFERENCES person (id),
        authorised_at timestamptz,
        by_own_authority boolean,
        sent_at       timestamptz,
        executed_at   timestamptz,
        external_ref  text,
        ended_at      timestamptz,
        ended_reason  text,
        proposed_at   timestamptz NOT NULL,
        CONSTRAINT remedy_money_is_whole CHECK ((amount_minor IS NULL) = (currency IS NULL)),
        CONSTRAINT remedy_authorised_by_a_decision CHECK (state IN ('PROPOSED', 'REFUSED', 'EXPIRED') OR (decision_id IS NOT NULL AND authorised_at IS NOT NULL)),
        CONSTRAINT remedy_executed_with_a_reference CHECK (state NOT IN ('EXECUTED', 'REVERSED') OR (executed_at IS NOT NULL AND external_ref IS NOT NULL))
      );
      CREATE INDEX remedy_complaint_idx ON remedy (complaint_id);
      CREATE INDEX remedy_decision_idx ON remedy (decision_id);

      CREATE TABLE evidence (
        id           uuid        PRIMARY KEY,
        complaint_id uuid        NOT NULL REFERENCES complaint (id),
        kind         text        NOT NULL,
        reference    text        NOT NULL,
        added_by     uuid        NOT NULL REFERENCES person (id),
        added_at     timestamptz NOT NULL
      );
      CREATE INDEX evidence_complaint_idx ON evidence (complaint_id);

      -- A named colleague confirms, from their own session, a remedy that asks for a second person.
      CREATE TABLE second_opinion (
        id           uuid        PRIMARY KEY,
        complaint_id uuid        NOT NULL REFERENCES complaint (id),
        remedy_kind  text        NOT NULL,
        amount_minor bigint,
        for_person   uuid        NOT NULL REFERENCES person (id),
        confirmed_by uuid        NOT NULL REFERENCES person (id),
        confirmed_at timestamptz NOT NULL,
        CONSTRAINT second_opinion_is_another_person CHECK (for_person <> confirmed_by)
      );
      CREATE INDEX second_opinion_complaint_idx ON second_opinion (complaint_id);

      CREATE TABLE customer_promise (
        id           uuid        PRIMARY KEY,
        complaint_id uuid        NOT NULL REFERENCES complaint (id),
        what         text        NOT NULL,
        due_at       timestamptz NOT NULL,
        made_by      uuid        REFERENCES person (id),
        made_at      timestamptz NOT NULL,
        kept_at      timestamptz
      );
      CREATE INDEX customer_promise_complaint_idx ON customer_promise (complaint_id);

      CREATE TABLE note (
        id           uuid        PRIMARY KEY,
        complaint_id uuid        NOT NULL REFERENCES complaint (id),
        author_id    uuid        NOT NULL REFERENCES person (id),
        at           timestamptz NOT NULL,
        body         text        NOT NULL
      );
      CREATE INDEX note_complaint_idx ON note (complaint_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE note, customer_promise, second_opinion, evidence, remedy, contact, complaint_search, complaint;
      DROP SEQUENCE complaint_number;
      DROP TABLE cause, category;
    `);
  }
}
