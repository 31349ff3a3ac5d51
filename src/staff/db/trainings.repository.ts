import { Injectable } from '@nestjs/common';
import type { PersonId } from '../../kernel/index.ts';
import type { Sql, Tx } from '../../platform/index.ts';
import type { Training } from '../domain/training.ts';

@Injectable()
export class Trainings {
  of(sql: Sql, personId: PersonId): Promise<Training[]> {
    return sql.rows<Training>({
      name: 'staff-trainings',
      text: `SELECT t.training, t.completed_on AS "completedOn", t.valid_to AS "validTo"
             FROM person_training t WHERE t.person_id = $1 ORDER BY t.training, t.completed_on`,
      values: [personId],
    });
  }

  /** The person has completed exactly these. */
  async replace(tx: Tx, personId: PersonId, trainings: readonly Training[]): Promise<void> {
    await tx.rows({
      name: 'staff-trainings-clear',
      text: 'DELETE FROM person_training WHERE person_id = $1',
      values: [personId],
    });
    await tx.rows({
      name: 'staff-trainings-insert',
      text: `INSERT INTO person_training (person_id, training, completed_on, valid_to)
             SELECT $1, t.training, t.completed_on, t.valid_to
             FROM unnest($2::text[], $3::date[], $4::date[]) AS t (training, completed_on, valid_to)`,
      values: [
        personId,
        trainings.map(({ training }) => training),
        trainings.map(({ completedOn }) => completedOn),
        trainings.map(({ validTo }) => validTo),
      ],
    });
  }
}
