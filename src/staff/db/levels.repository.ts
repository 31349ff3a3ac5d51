import { Injectable } from '@nestjs/common';
import { Ids, type PersonId } from '../../kernel/index.ts';
import type { Sql, Tx } from '../../platform/index.ts';
import type { LevelLine } from '../domain/level.ts';

@Injectable()
export class Levels {
  constructor(private readonly ids: Ids) {}

  of(sql: Sql, personId: PersonId): Promise<LevelLine[]> {
    return sql.rows<LevelLine>({
      name: 'staff-levels',
      text: `SELECT l.family, l.level, l.valid_from AS "validFrom", l.valid_to AS "validTo", l.basis, l.training
             FROM person_level l WHERE l.person_id = $1 ORDER BY l.family, l.valid_from`,
      values: [personId],
    });
  }

  /** The person holds exactly these lines from now on. */
  async replace(tx: Tx, personId: PersonId, lines: readonly LevelLine[]): Promise<void> {
    await tx.rows({ name: 'staff-levels-clear', text: 'DELETE FROM person_level WHERE person_id = $1', values: [personId] });
    if (lines.length === 0) return;
    const column = <T>(pick: (line: LevelLine) => T): T[] => lines.map(pick);
    await tx.rows({
      name: 'staff-levels-insert',
      text: `INSERT INTO person_level (id, person_id, family, level, valid_from, valid_to, basis, training, granted_by, granted_at)
             SELECT l.id, $1, l.family, l.level, l.valid_from, l.valid_to, l.basis, l.training, $9, $10
             FROM unnest($2::uuid[], $3::text[], $4::text[], $5::date[], $6::date[], $7::text[], $8::text[])
               AS l (id, family, level, valid_from, valid_to, basis, training)`,
      values: [
        personId, column(() => this.ids.next()), column((line) => line.family), column((line) => line.level),
        column((line) => line.validFrom), column((line) => line.validTo), column((line) => line.basis),
        column((line) => line.training ?? null), tx.actor.personId, tx.now,
      ],
    }); // prettier-ignore
  }
}
