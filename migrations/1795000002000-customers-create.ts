import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CustomersCreate1795000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      CREATE TABLE customer (
        id               uuid        PRIMARY KEY,
        name             text        NOT NULL,
        segment          text        NOT NULL CHECK (segment IN ('residential', 'small-business', 'large-business', 'public-body')),
        household_id     uuid,
        vulnerable       boolean     NOT NULL DEFAULT false,
        medical_equipment boolean    NOT NULL DEFAULT false,
        spoken_language  text        NOT NULL DEFAULT 'en',
        written_language text        NOT NULL DEFAULT 'en',
        representative   text,
        protected        boolean     NOT NULL DEFAULT false,
        customer_since   date,
        created_at       timestamptz NOT NULL,
        version          integer     NOT NULL DEFAULT 1
      );
      CREATE INDEX customer_household_idx ON customer (household_id) WHERE household_id IS NOT NULL;
      CREATE INDEX customer_name_idx ON customer USING gin (lower(name) gin_trgm_ops);

      CREATE TABLE contact_point (
        id          uuid    PRIMARY KEY,
        customer_id uuid    NOT NULL REFERENCES customer (id),
        kind        text    NOT NULL CHECK (kind IN ('phone', 'sms', 'email', 'letter')),
        value       text    NOT NULL,
        digits      text    NOT NULL,
        preferred   boolean NOT NULL DEFAULT false
      );
      CREATE INDEX contact_point_customer_idx ON contact_point (customer_id);
      CREATE INDEX contact_point_digits_idx ON contact_point USING gin (digits gin_trgm_ops);

      CREATE TABLE premise (
        id       uuid PRIMARY KEY,
        address  text NOT NULL,
        city     text NOT NULL,
        postcode text NOT NULL,
        safety_flags text[] NOT NULL DEFAULT '{}'
      );
      CREATE INDEX premise_address_idx ON premise USING gin (lower(address) gin_trgm_ops);

      CREATE TABLE account (
        id               uuid        PRIMARY KEY,
        number           text        NOT NULL CONSTRAINT account_number_is_unique UNIQUE,
        customer_id      uuid        NOT NULL REFERENCES customer (id),
        utility          text        NOT NULL CHECK (utility IN ('water', 'sewer', 'power', 'gas', 'other')),
        currency         text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
        balance_minor    bigint,
        disputed_minor   bigint,
        last_bill_minor  bigint,
        average_bill_minor bigint,
        disconnect_on    date,
        legal_hold       boolean     NOT NULL DEFAULT false,
        facts_as_of      timestamptz,
        opened_on        date        NOT NULL,
        closed_on        date
      );
      CREATE INDEX account_customer_idx ON account (customer_id);
      CREATE INDEX account_number_idx ON account USING gin (number gin_trgm_ops);

      CREATE TABLE account_premise (
        account_id uuid NOT NULL REFERENCES account (id),
        premise_id uuid NOT NULL REFERENCES premise (id),
        role       text NOT NULL CHECK (role IN ('owner', 'tenant', 'payer')),
        valid_from date NOT NULL,
        valid_to   date CHECK (valid_to > valid_from),
        PRIMARY KEY (account_id, premise_id, valid_from)
      );
      CREATE INDEX account_premise_premise_idx ON account_premise (premise_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE account_premise, account, premise, contact_point, customer; DROP EXTENSION pg_trgm;');
  }
}
