import type pg from 'pg';

/** A utility's three years: how many households, complaints and decisions about credits. */
export type Desk = { readonly households: number; readonly complaints: number; readonly decisions: number };

/**
 * Writes synthetic households, complaints and decisions straight into the tables; the source column of a complaint and the record of
 * a decision say so. What people and one household are like is copied from those that the product made. One complaint in twenty is open.
 */
export async function fillDesk(sql: pg.Client, { households, complaints, decisions }: Desk): Promise<void> {
  await sql.query(`SET session_replication_role = replica; SET synchronous_commit = off; SET maintenance_work_mem = '256MB'`);
  const { rows: indexes } = await sql.query<{ name: string; text: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS text FROM pg_index
     WHERE indrelid = 'complaint'::regclass AND NOT indisunique`,
  );
  for (const { name } of indexes) await sql.query(`DROP INDEX ${name}`);
  await sql.query(insertHouseholds, [households]);
  await sql.query(insertComplaints, [complaints]);
  for (const { text } of indexes) await sql.query(text);
  await sql.query(insertDecisions, [decisions]);
  await sql.query(insertAllowances);
  for (const table of ['customer', 'account', 'complaint', 'decision', 'allowance']) await sql.query(`VACUUM (ANALYZE) ${table}`);
}

/** Each as one that is there, under an id and a number of its own. */
const insertHouseholds = `
  WITH pattern AS (SELECT c, a FROM account a JOIN customer c ON c.id = a.customer_id WHERE a.number = 'S0'),
  household AS MATERIALIZED (SELECT n, gen_random_uuid() AS customer_id, gen_random_uuid() AS account_id FROM generate_series(1, $1::int) n),
  customers AS (INSERT INTO customer SELECT (jsonb_populate_record(c, jsonb_build_object('id', customer_id, 'name', 'Synthetic ' || n))).*
                FROM household, pattern)
  INSERT INTO account SELECT (jsonb_populate_record(a, jsonb_build_object('id', account_id, 'customer_id', customer_id, 'number', 'SYN' || n))).*
  FROM household, pattern`;

const insertComplaints = `
  INSERT INTO complaint (id, reference, customer_id, account_id, received_at, registered_at, registered_by, origin, channel, category, severity,
    description, owner_id, team_id, state, changed_at, resolved_at, outcome, cause, sentence, next_due_at, queue_band, version, source, external_key)
  SELECT uuidv7(registered - now()), upper(translate(lpad(to_hex(n), 7, '0'), '01', 'XY')), customers[at_home], accounts[at_home], registered,
    registered, people[desk], 'CUSTOMER', 'phone', (ARRAY['high-bill', 'billing-error', 'late-fee', 'leak'])[1 + n % 4], 3,
    'Synthetic complaint ' || n || '. ' || repeat('The bill is higher than it was. ', 6), people[desk], teams[desk],
    CASE WHEN is_open THEN 'OPEN' ELSE 'CLOSED' END, registered, CASE WHEN NOT is_open THEN registered + interval '3 days' END,
    CASE WHEN NOT is_open THEN 'UPHELD' END, CASE WHEN NOT is_open THEN 'meter-misread' END, CASE WHEN NOT is_open THEN 'Synthetic answer.' END,
    CASE WHEN is_open THEN registered + interval '1 hour' * (24 + n % 700) END, 2, 1, 'synthetic', n::text
  FROM generate_series(1, $1::int) n
  CROSS JOIN (SELECT array_agg(customer_id ORDER BY id) AS customers, array_agg(id ORDER BY id) AS accounts FROM account) household
  CROSS JOIN (SELECT array_agg(id ORDER BY id) AS people, array_agg(team_id ORDER BY id) AS teams FROM person WHERE username LIKE 'bench.%') desks
  CROSS JOIN LATERAL (SELECT now() - interval '3 years' * (1 - n::float8 / $1::int) - interval '5 days' AS registered, n > $1::int * 0.95 AS is_open,
    1 + (n::bigint * 7919 % cardinality(accounts))::int AS at_home, 1 + n % cardinality(people) AS desk) moment`;

/** As large as real records are once they are compressed. */
const insertDecisions = `
  INSERT INTO decision (id, subject_id, seq, decided_at, purpose, employee_id, role, level, remedy_kind, params, asked_minor, given_minor, currency,
    verdict, limit_minor, record, hash)
  SELECT uuidv7(c.received_at - now()), c.id, 1, c.received_at, 'commit', c.owner_id, 'FRONTLINE', 'frontline', 'billing-credit', '{}', 500 + n % 3500, 0,
    'USD', 'PERMIT', 4000, jsonb_build_object('synthetic', true, 'decision', jsonb_build_object('owed', '[]'::jsonb),
      'facts', (SELECT string_agg(md5(n::text || part), '') FROM generate_series(1, 25) part)), md5(n::text)
  FROM (SELECT complaint.*, row_number() OVER (ORDER BY md5(id::text)) AS n FROM complaint WHERE source = 'synthetic' AND NOT is_open) c
  WHERE n <= $1`;

const insertAllowances = `
  INSERT INTO allowance (id, decision_id, remedy_id, subject_id, customer_id, account_id, employee_id, team_id, kind, amount_minor, counted_minor,
    currency, state, at, business_day, changed_at)
  SELECT gen_random_uuid(), d.id, gen_random_uuid(), c.id, c.customer_id, c.account_id, c.owner_id, c.team_id, d.remedy_kind, d.asked_minor,
    d.asked_minor, 'USD', 'executed', d.decided_at, d.decided_at::date, d.decided_at
  FROM decision d JOIN complaint c ON c.id = d.subject_id`;
