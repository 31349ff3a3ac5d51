import type { Scratch } from '../scratch/scratch.ts';

/** What each complaint registered since a moment left behind, as text to compare: rows for each complaint, table by table; what jobs told later is the product's alone. */
const leftBehind = (scratch: Scratch, database: string, since: Date): Promise<string> =>
  scratch.asAdmin(database, async (sql) => {
    const { rows } = await sql.query<{ left: string }>(
      `SELECT DISTINCT format('%s events, %s contacts, %s deadlines', e.count, k.count, d.count) AS left
       FROM complaint c
       CROSS JOIN LATERAL (SELECT count(*) FROM complaint_event e WHERE e.complaint_id = c.id AND e.recorded_at = c.registered_at) e
       CROSS JOIN LATERAL (SELECT count(*) FROM contact k WHERE k.complaint_id = c.id) k
       CROSS JOIN LATERAL (SELECT count(*) FROM deadline d WHERE d.subject_id = c.id) d
       WHERE c.registered_at >= $1 ORDER BY 1`,
      [since],
    );
    return rows.map(({ left }) => left).join(' or ');
  });

/** Throws when the contenders' complaints are not alike: then their speed says nothing. Answers what each left behind. */
export async function requireSameWork(scratch: Scratch, since: Date): Promise<string> {
  const [product, bare] = [await leftBehind(scratch, 'firsthand', since), await leftBehind(scratch, 'bare', since)];
  if (product !== bare) throw new Error(`The product left ${product} for each complaint, the bare server ${bare}.`);
  return product;
}
