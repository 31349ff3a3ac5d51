import { Injectable } from '@nestjs/common';
import type { PersonId } from '../../kernel/index.ts';
import { oneRow, type Tx } from '../../platform/index.ts';

type Window = { readonly since: Date };

/** When somebody named an account that was not found, one row for each person: whoever tries at the same moment waits. */
@Injectable()
export class TieLookUps {
  /** Counts this try and answers those before it within the window, in the order of time. */
  async add(tx: Tx, personId: PersonId, { since }: Window): Promise<readonly Date[]> {
    const { tried } = await oneRow<{ tried: readonly Date[] }>(tx, {
      name: 'tie-look-up-add',
      text: `INSERT INTO tie_look_up AS l (person_id, tried) VALUES ($1, ARRAY[$2::timestamptz])
             ON CONFLICT (person_id) DO UPDATE
               SET tried = ARRAY (SELECT t FROM unnest(l.tried) t WHERE t > $3 ORDER BY t) || $2::timestamptz
             RETURNING tried`,
      values: [personId, tx.now, since],
    });
    return tried.slice(0, -1);
  }

  /** The newest try found its account and does not count. */
  async found(tx: Tx, personId: PersonId): Promise<void> {
    await tx.rows({
      name: 'tie-look-up-found',
      text: `UPDATE tie_look_up SET tried = trim_array(tried, 1) WHERE person_id = $1 AND cardinality(tried) > 0`,
      values: [personId],
    });
  }
}
