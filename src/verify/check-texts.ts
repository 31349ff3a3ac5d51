import type { Sql, TextSeals } from '../platform/index.ts';
import { mostExamples, type Finding } from './check.ts';

type Sealed = {
  readonly complaintId: string;
  readonly seq: number;
  readonly id: string;
  readonly seal: string;
  readonly text: string | null;
};
type Position = { readonly complaintId: string; readonly seq: number };

const batch = 5000;
const start: Position = { complaintId: '00000000-0000-0000-0000-000000000000', seq: 0 };

/** Compares every contact, note, promise, report of a visit and comment of a survey with the keyed hash that the journal keeps of it. A text that was erased is not missed. */
export async function checkTexts(seals: TextSeals, sql: Sql): Promise<Finding> {
  const examples: string[] = [];
  let [texts, broken, elsewhere] = [0, 0, 0];
  for await (const { complaintId, id, seal, text } of sealedTexts(sql)) {
    if (text === null) continue;
    const holds = seals.holds(id, text, seal);
    texts += 1;
    broken += holds === 'no' ? 1 : 0;
    elsewhere += holds === 'another-key' ? 1 : 0;
    if (holds === 'no' && examples.length < mostExamples) examples.push(`${complaintId}: ${id}`);
  }
  const unknown = elsewhere > 0 ? `; ${elsewhere} were sealed with a key that is not in this data folder` : '';
  return {
    id: 'texts-are-as-written',
    promise: `each of ${texts} contacts, notes, promises, visits and comments reads as when it was written${unknown}`,
    broken,
    examples,
  };
}

async function* sealedTexts(sql: Sql): AsyncGenerator<Sealed> {
  for (let after = start; ;) {
    const rows = await read(sql, after);
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last;
  }
}

const read = (sql: Sql, after: Position): Promise<Sealed[]> =>
  sql.rows<Sealed>({
    name: 'verify-sealed-texts',
    text: `SELECT e.complaint_id AS "complaintId", e.seq, s.key AS id, s.value AS seal, t.text
           FROM (SELECT complaint_id, seq, seals FROM complaint_event WHERE seals IS NOT NULL AND (complaint_id, seq) > ($1, $2)
                 ORDER BY complaint_id, seq LIMIT $3) e
           CROSS JOIN LATERAL jsonb_each_text(e.seals) s
           LEFT JOIN LATERAL (SELECT summary AS text FROM contact WHERE id = s.key::uuid
                               UNION ALL SELECT comment FROM survey_answer WHERE id = s.key::uuid AND comment IS NOT NULL
                               UNION ALL SELECT body FROM note WHERE id = s.key::uuid
                               UNION ALL SELECT what FROM customer_promise WHERE id = s.key::uuid
                               UNION ALL SELECT concat_ws(E'\\n', found, did, next) FROM field_visit WHERE id = s.key::uuid) t ON true
           ORDER BY e.complaint_id, e.seq`,
    values: [after.complaintId, after.seq, batch],
  });
