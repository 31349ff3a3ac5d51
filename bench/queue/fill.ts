import { blank } from '../scratch/blank.ts';
import type { Scratch } from '../scratch/scratch.ts';

/** A whole utility's years of complaints, for the size it has. */
export type Utility = { readonly database: string; readonly complaints: number; readonly teams: number };

const openShare = 0.05;
const peopleOfTeam = 10;

/**
 * Writes synthetic complaints straight into the table; the source column says so. One in twenty is open, those are the
 * newest; teams differ in size; one open complaint in four has no owner yet, one in fifty is about danger. Answers the teams' ids.
 */
export async function fill(scratch: Scratch, { database, complaints, teams }: Utility): Promise<string[]> {
  await scratch.copy(blank, database);
  return scratch.asAdmin(database, async (sql) => {
    await sql.query(`SET session_replication_role = replica; SET synchronous_commit = off; SET maintenance_work_mem = '256MB'`);
    const { rows: indexes } = await sql.query<{ name: string; text: string }>(
      `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS text FROM pg_index
       WHERE indrelid = 'complaint'::regclass AND NOT indisunique`,
    );
    for (const { name } of indexes) await sql.query(`DROP INDEX ${name}`);
    const { rows } = await sql.query<{ id: string }>(
      `INSERT INTO team (id, name, created_at) SELECT gen_random_uuid(), 'Synthetic ' || n, now() FROM generate_series(1, $1) n RETURNING id`,
      [teams],
    );
    const ids = rows.map(({ id }) => id);
    await sql.query(insertComplaints, [complaints, ids, Math.round(complaints * (1 - openShare)), teams * peopleOfTeam]);
    for (const { text } of indexes) await sql.query(text);
    await sql.query('VACUUM (ANALYZE) complaint');
    return ids;
  });
}

/** $1 how many, $2 teams, $3 from which number on they are open, $4 people. A square makes early teams larger. */
const insertComplaints = `
  INSERT INTO complaint (id, reference, customer_id, received_at, registered_at, origin, channel, category, severity, description, owner_id, team_id, state,
    changed_at, resolved_at, outcome, cause, sentence, next_due_at, queue_band, version, source, external_key)
  SELECT uuidv7(registered - now()), upper(translate(lpad(to_hex(n), 7, '0'), '01', 'XY')), customers[1 + n::bigint * 31 % 5000], registered, registered, 'CUSTOMER', 'phone',
    CASE WHEN n % 50 = 0 THEN 'gas-smell' ELSE 'high-bill' END, 3, 'Synthetic complaint ' || n || '. ' || repeat('The bill is higher than it was. ', 6),
    CASE WHEN is_open AND n % 4 = 0 THEN NULL ELSE people[1 + n::bigint * 7919 % $4::int] END,
    teams[1 + floor(cardinality(teams) * chance * (0.4 + 0.6 * chance))::int],
    CASE WHEN NOT is_open THEN 'CLOSED' WHEN n % 5 = 0 THEN 'AWAITING_CUSTOMER' ELSE 'OPEN' END, registered,
    CASE WHEN NOT is_open THEN registered + interval '3 days' END, CASE WHEN NOT is_open THEN 'UPHELD' END, CASE WHEN NOT is_open THEN 'meter-misread' END,
    CASE WHEN NOT is_open THEN 'Synthetic answer.' END, CASE WHEN is_open THEN registered + interval '1 hour' * (24 + n::bigint * 104729 % 700) END,
    CASE WHEN n % 50 = 0 THEN 0 WHEN n % 33 = 0 THEN 1 ELSE 2 END, 1, 'synthetic', n::text
  FROM generate_series(1, $1::int) n
  CROSS JOIN LATERAL (SELECT now() - interval '3 years' * (1 - n::float8 / $1::int) - interval '5 days' AS registered, n > $3::int AS is_open, random() AS chance) moment
  CROSS JOIN (SELECT array_agg(gen_random_uuid()) AS people FROM generate_series(1, $4::int)) staff
  CROSS JOIN (SELECT array_agg(gen_random_uuid()) AS customers FROM generate_series(1, 5000)) households
  CROSS JOIN (SELECT $2::uuid[] AS teams) given`;
