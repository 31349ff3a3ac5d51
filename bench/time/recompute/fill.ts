import type pg from 'pg';
import type { Rung } from '../../../src/deadlines/domain/rung.ts';
import { load } from '../../harness/product.ts';
import { dueCases, type Calendar } from '../due/cases.ts';

const templates = 2_000;
const daysBack = 5;

export type Filling = {
  readonly calendar: Calendar;
  readonly count: number;
  readonly now: Date;
  /** No rung before the due: the sweep looks at a deadline when it is due. */
  readonly ladder?: readonly Rung[];
};

/** Open deadlines of synthetic subjects by the calendar's first version: the newest days' starts, targets of five to ten working days. */
export async function fillDeadlines(sql: pg.Client, { calendar, count, now, ladder = [] }: Filling): Promise<void> {
  const { nthWorkingDayEnd } = await load<typeof import('../../../src/deadlines/domain/working-days.ts')>(
    'deadlines/domain/working-days.js',
  );
  const { businessTimeOf } = await load<typeof import('../../../src/deadlines/domain/business-time.ts')>(
    'deadlines/domain/business-time.js',
  );
  const time = businessTimeOf(calendar);
  const cases = dueCases(templates).map(({ startedAt, seconds }) => {
    const started = new Date(now.getTime() - (startedAt % (daysBack * 86_400)) * 1000);
    const target = daysBack + 1 + (seconds % 5);
    return { started, target, due: nthWorkingDayEnd(time, started, target) };
  });
  await insertCalendar(sql, calendar, now);
  await sql.query(insertDeadlines, [
    calendar.id,
    count,
    cases.map(({ started }) => started),
    cases.map(({ target }) => target),
    cases.map(({ due }) => due),
    JSON.stringify(ladder),
  ]);
  await sql.query('VACUUM (ANALYZE) deadline');
}

export async function insertCalendar(sql: pg.Client, calendar: Calendar, now: Date): Promise<void> {
  await sql.query('INSERT INTO calendar (id, version, name, definition, created_at) VALUES ($1, $2, $3, $4, $5)', [
    calendar.id,
    calendar.version,
    'Synthetic',
    JSON.stringify(calendar),
    now,
  ]);
}

const insertDeadlines = `
  INSERT INTO deadline (id, subject_id, kind, policy_key, policy_version, calendar_id, calendar_version, hours, target, started_at, due_at, state,
    pauses, pauses_on, ladder, sweep_at)
  SELECT uuidv7(), uuidv7(), 'RESOLUTION', 'synthetic', 1, $1, 1, 'working-days', c.target, c.started, c.due, 'RUNNING',
    '[]', '[{"reason": "AWAITING_CUSTOMER", "atMostSeconds": null}]', $6, c.due
  FROM generate_series(1, $2::int) n
  JOIN unnest($3::timestamptz[], $4::int[], $5::timestamptz[]) WITH ORDINALITY AS c (started, target, due, place) ON c.place = 1 + n % cardinality($4::int[])`;
