import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a crew was sent for, that it set out, and what it found and did; the visits that are waited for now come out of the journal. */
export class ComplaintsFieldVisits1795000031000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE field_visit (
        id             uuid        PRIMARY KEY,
        complaint_id   uuid        NOT NULL REFERENCES complaint (id),
        work_order     text        NOT NULL,
        appointment_at timestamptz NOT NULL,
        promise_id     uuid        NOT NULL REFERENCES customer_promise (id),
        arranged_by    uuid        REFERENCES person (id),
        arranged_at    timestamptz NOT NULL,
        set_out_by     uuid        REFERENCES person (id),
        set_out_at     timestamptz,
        called_off_at  timestamptz,
        reported_by    uuid        REFERENCES person (id),
        visited_at     timestamptz,
        result         text        CHECK (result IN ('FIXED', 'COME_BACK', 'NOTHING_FOUND', 'NOT_DONE')),
        found          text,
        did            text,
        next           text,
        CONSTRAINT field_visit_set_out_by_somebody CHECK ((set_out_by IS NULL) = (set_out_at IS NULL)),
        CONSTRAINT field_visit_reported_whole CHECK (num_nulls(reported_by, visited_at, result, found) IN (0, 4)),
        CONSTRAINT field_visit_report_has_a_result CHECK (result IS NOT NULL OR num_nulls(did, next) = 2),
        CONSTRAINT field_visit_ends_once CHECK (result IS NULL OR called_off_at IS NULL)
      );
      CREATE INDEX field_visit_complaint_idx ON field_visit (complaint_id, arranged_at);
      CREATE INDEX field_visit_to_come_idx ON field_visit (appointment_at, id) WHERE result IS NULL AND called_off_at IS NULL;

      INSERT INTO field_visit (id, complaint_id, work_order, appointment_at, promise_id, arranged_by, arranged_at)
      SELECT gen_random_uuid(), c.id, e.payload ->> 'workOrder', (e.payload ->> 'appointmentAt')::timestamptz, (e.payload ->> 'promiseId')::uuid,
             e.actor_id, e.at
      FROM complaint c
      CROSS JOIN LATERAL (SELECT e.payload, e.actor_id, e.at FROM complaint_event e
                          WHERE e.complaint_id = c.id AND e.type = 'complaint.awaiting-field' ORDER BY e.seq DESC LIMIT 1) e
      WHERE c.state = 'AWAITING_FIELD';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE field_visit;');
  }
}
