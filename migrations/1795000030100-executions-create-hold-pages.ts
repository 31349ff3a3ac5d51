import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom a disconnection hold was brought to that nobody had confirmed shortly before the cut-off list. */
export class ExecutionsCreateHoldPages1795000030100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE hold_page (
        order_id   text        NOT NULL REFERENCES execution_order (id),
        -- Null: there was nobody to page.
        person_id  uuid        REFERENCES person (id),
        because    text        NOT NULL CHECK (because IN ('ON_CALL', 'SUPERVISOR', 'MANAGER', 'NOBODY')),
        email      text,
        cut_off_at timestamptz NOT NULL,
        paged_at   timestamptz NOT NULL,
        CONSTRAINT hold_page_once UNIQUE NULLS NOT DISTINCT (order_id, person_id),
        CONSTRAINT hold_page_to_somebody CHECK ((because = 'NOBODY') = (person_id IS NULL))
      );
      CREATE INDEX hold_page_person_idx ON hold_page (person_id, paged_at);
      CREATE INDEX execution_order_open_holds_idx ON execution_order (id) WHERE state = 'OPEN' AND kind = 'disconnection-hold';
      CREATE VIEW executions_pages_report AS
        SELECT p.order_id, p.person_id, p.because, p.cut_off_at, p.paged_at, o.complaint_id, o.state
        FROM hold_page p JOIN execution_order o ON o.id = p.order_id;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW executions_pages_report; DROP INDEX execution_order_open_holds_idx; DROP TABLE hold_page;');
  }
}
