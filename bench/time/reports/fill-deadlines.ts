import type pg from 'pg';

/**
 * Synthetic deadlines of the synthetic facts, four to a complaint: one in twelve missed, of open complaints the last one running. One complaint in
 * fifty had its resolution replaced after it was missed, and one in two hundred was merged into the one before.
 */
export async function fillDeadlines(sql: pg.Client): Promise<void> {
  await sql.query('SET synchronous_commit = off');
  await sql.query(insertDeadlines);
  await sql.query(merge);
  await sql.query('VACUUM (ANALYZE) deadline');
  await sql.query('VACUUM (ANALYZE) complaint_fact');
}

const insertDeadlines = `
  INSERT INTO deadline (id, subject_id, kind, key, policy_key, policy_version, calendar_id, calendar_version, hours, target, started_at, due_at, state,
    stopped_at, breached_at, pauses, pauses_on, ladder)
  SELECT gen_random_uuid(), f.complaint_id, k.kind, '', 'synthetic', 1, c.id, c.version, 'working-days', k.target, started.at, due.at, stands.state,
    CASE WHEN stands.state IN ('MET', 'MISSED', 'SUPERSEDED') THEN due.at + CASE stands.state WHEN 'MET' THEN -interval '1 hour' ELSE interval '1 hour' END END,
    CASE WHEN stands.state IN ('MISSED', 'SUPERSEDED') THEN due.at END, '[]', '[{"reason": "AWAITING_CUSTOMER", "atMostSeconds": null}]',
    '[{"when": "BEFORE", "amount": 25, "action": "NOTIFY", "to": "OWNER"}, {"when": "DUE", "amount": 0, "action": "NOTIFY", "to": "SUPERVISOR"}]'
  FROM complaint_fact f
  CROSS JOIN (SELECT id, version FROM calendar LIMIT 1) c
  CROSS JOIN (VALUES (1, 'ACKNOWLEDGE', 3, 0), (2, 'FIRST_RESPONSE', 1, 0), (3, 'UPDATE', 5, 2), (4, 'RESOLUTION', 5, 0), (5, 'RESOLUTION', 3, 0))
    AS k (place, kind, target, after)
  CROSS JOIN LATERAL (SELECT f.received_at + k.after * interval '1 day' AS at) started
  CROSS JOIN LATERAL (SELECT started.at + k.target * interval '1 day' AS at) due
  CROSS JOIN LATERAL (SELECT CASE WHEN k.place = 5 THEN 'SUPERSEDED' WHEN k.place = 4 AND f.standing = 'open' THEN 'RUNNING'
    WHEN (f.number + k.place) % 12 = 0 THEN 'MISSED' ELSE 'MET' END AS state) stands
  WHERE k.place < 5 OR f.number % 50 = 0
  ORDER BY f.received_at`;

const merge = `
  UPDATE complaint_fact f SET standing = 'void', merged_into = o.complaint_id
  FROM complaint_fact o WHERE o.number = f.number - 1 AND f.number % 200 = 0`;
