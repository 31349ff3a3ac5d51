import { deadlineColumns, toDeadline, type DeadlineRow } from '../../src/deadlines/db/deadline-columns.ts';
import { climb } from '../../src/deadlines/domain/climb.ts';
import { Timetables } from '../../src/deadlines/use-cases/timetables.ts';
import type { TestApp } from '../support/app.ts';

export type ExactlyOnce = {
  /** Deadlines that ran past their due, or stopped after it, and have no breach. */
  readonly missedBreaches: number;
  /** Breaches that the journal tells more or less often than once, those withdrawn not counted. */
  readonly breachesToldOtherwise: number;
  /** Rungs of running deadlines that time has reached and nobody took. */
  readonly missedRungs: number;
  /** Rungs that the journal tells more or less often than once, or that their deadline counts otherwise. */
  readonly rungsToldOtherwise: number;
  /** Rungs that opened more than one escalation. */
  readonly escalatedTwice: number;
};

/** Counts what a worker that died may have lost or done again. */
export async function exactlyOnce(app: TestApp): Promise<ExactlyOnce> {
  const count = async (name: string, text: string, values: readonly unknown[] = []): Promise<number> =>
    (await app.sql.rows({ name: `simulation-${name}`, text, values: [...values] })).length;
  return {
    missedBreaches: await count('missed-breaches', missedBreaches, [app.clock.now()]),
    breachesToldOtherwise: await count('breaches-told-otherwise', breachesToldOtherwise),
    missedRungs: await missedRungs(app),
    rungsToldOtherwise: await count('rungs-told-otherwise', rungsToldOtherwise),
    escalatedTwice: await count('escalated-twice', escalatedTwice),
  };
}

const missedBreaches = `
  SELECT id FROM deadline
  WHERE breached_at IS NULL AND due_at IS NOT NULL AND (stopped_at > due_at OR (state = 'RUNNING' AND due_at < $1))`;

const breachesToldOtherwise = `
  SELECT d.id FROM deadline d LEFT JOIN (
    SELECT change ->> 'id' AS id, count(*) FILTER (WHERE change ->> 'type' = 'deadline.breached')
      - count(*) FILTER (WHERE change ->> 'type' = 'deadline.breach-withdrawn') AS told
    FROM complaint_event e, jsonb_array_elements(e.payload -> 'deadlines') change WHERE e.payload ? 'deadlines' GROUP BY 1) j ON j.id = d.id::text
  WHERE coalesce(j.told, 0) <> (d.breached_at IS NOT NULL)::int`;

const rungsToldOtherwise = `
  SELECT r.deadline_id, r.position FROM deadline_rung r
  LEFT JOIN complaint_event e ON e.complaint_id = r.subject_id AND e.type = 'deadline.rung-reached'
    AND e.payload ->> 'deadlineId' = r.deadline_id::text AND (e.payload #>> '{rung,position}')::int = r.position
  GROUP BY r.deadline_id, r.position HAVING count(e.complaint_id) <> 1
  UNION ALL
  SELECT d.id, d.rungs_taken FROM deadline d, LATERAL (
    SELECT count(*) AS taken, min(r.position) AS lowest, max(r.position) AS highest FROM deadline_rung r WHERE r.deadline_id = d.id) t
  WHERE t.taken > 0 AND (t.highest <> d.rungs_taken - 1 OR t.taken <> t.highest - t.lowest + 1)
    OR d.rungs_taken > t.taken AND NOT EXISTS (
      SELECT FROM deadline b WHERE b.subject_id = d.subject_id AND b.kind = d.kind AND b.key = d.key AND b.state = 'SUPERSEDED' AND b.rungs_taken > 0
    )`;

const escalatedTwice = `
  SELECT payload ->> 'deadlineId' AS id, payload ->> 'rung' AS rung FROM complaint_event
  WHERE type = 'escalation.opened' AND payload ? 'deadlineId' GROUP BY 1, 2 HAVING count(*) > 1`;

/** Climbed again from the bottom: a rung once taken stays taken, so that there may be more of them, never fewer. */
async function missedRungs({ sql, nest, clock }: TestApp): Promise<number> {
  const rows = await sql.rows<DeadlineRow>({
    name: 'simulation-running',
    text: `SELECT ${deadlineColumns} FROM deadline d WHERE d.state = 'RUNNING'`,
  });
  const running = rows.map(toDeadline);
  const timeOf = await nest.get(Timetables, { strict: false }).timesOf(sql, running);
  return running.reduce((missed, deadline) => {
    const reached = climb({ ...deadline, rungsTaken: 0 }, clock.now(), timeOf(deadline)).deadline.rungsTaken;
    return missed + Math.max(0, reached - deadline.rungsTaken);
  }, 0);
}
