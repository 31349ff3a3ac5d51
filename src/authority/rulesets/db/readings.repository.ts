import { Injectable } from '@nestjs/common';
import type { PersonId, RulesetId } from '../../../kernel/index.ts';
import type { Sql, Tx } from '../../../platform/index.ts';

/** A ruleset that took effect, with the one it followed. */
export type TakenEffect = {
  readonly id: RulesetId;
  readonly beforeId: RulesetId;
  readonly version: number;
  readonly title: string | null;
  readonly reason: string | null;
  readonly validFrom: Date;
};

/** Who has read what a ruleset changed for them. */
@Injectable()
export class Readings {
  /** Those in effect at `at` that began after `since` and that this person has not read, the newest first. */
  unread(
    sql: Sql,
    personId: PersonId,
    { since, at }: { readonly since: Date; readonly at: Date },
  ): Promise<readonly TakenEffect[]> {
    return sql.rows<TakenEffect>({
      name: 'ruleset-unread',
      text: `SELECT r.id, b.id AS "beforeId", r.version, r.title, r.reason, r.valid_from AS "validFrom"
             FROM ruleset r JOIN ruleset b ON b.valid_to = r.valid_from AND b.withdrawn_at IS NULL
             WHERE r.withdrawn_at IS NULL AND r.valid_from > $2 AND r.valid_from <= $3
               AND NOT EXISTS (SELECT 1 FROM ruleset_reading x WHERE x.ruleset_id = r.id AND x.person_id = $1)
             ORDER BY r.valid_from DESC LIMIT 20`,
      values: [personId, since, at],
    });
  }

  /** Reading again changes nothing. */
  async insert(tx: Tx, personId: PersonId, rulesetId: RulesetId): Promise<void> {
    await tx.rows({
      name: 'ruleset-reading-insert',
      text: `INSERT INTO ruleset_reading (person_id, ruleset_id, read_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      values: [personId, rulesetId, tx.now],
    });
  }
}
