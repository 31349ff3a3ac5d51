import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';

const mostCharacters = 100_000;

/** What was said on a complaint as words to search for: as they stand, and by their English stems. */
@Injectable()
export class SearchWords {
  /** Reads everything anew, so that doing it twice changes nothing. */
  async index(tx: Tx, complaintIds: readonly ComplaintId[]): Promise<void> {
    await tx.rows({
      name: 'complaint-index-words',
      text: `INSERT INTO complaint_search (complaint_id, words)
             SELECT t.id, to_tsvector('simple', t.text) || to_tsvector('english', t.text)
             FROM (SELECT c.id, left(concat_ws(E'\\n', c.reference, c.origin_reference, c.description, c.remedy_sought, c.sentence,
                     (SELECT string_agg(k.summary, E'\\n') FROM contact k WHERE k.complaint_id = c.id),
                     (SELECT string_agg(n.body, E'\\n') FROM note n WHERE n.complaint_id = c.id),
                     (SELECT string_agg(concat_ws(E'\\n', v.work_order, v.found, v.did, v.next), E'\\n') FROM field_visit v WHERE v.complaint_id = c.id)), $2) AS text
                   FROM complaint c WHERE c.id = ANY ($1::uuid[]) ORDER BY c.id) t
             ON CONFLICT (complaint_id) DO UPDATE SET words = excluded.words`,
      values: [complaintIds, mostCharacters],
    });
  }
}
