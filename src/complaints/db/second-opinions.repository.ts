import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.ts';
import type { SecondOpinion } from '../domain/second-opinion.ts';

/** A confirmation counts as used from the moment a remedy names it. */
@Injectable()
export class SecondOpinions {
  async insert(tx: Tx, { id, complaintId, kind, amount, forPerson, confirmedBy, confirmedAt }: SecondOpinion): Promise<void> {
    await tx.rows({
      name: 'second-opinion-insert',
      text: `INSERT INTO second_opinion (id, complaint_id, remedy_kind, amount_minor, for_person, confirmed_by, confirmed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      values: [id, complaintId, kind, amount?.minor ?? null, forPerson, confirmedBy, confirmedAt],
    });
  }
}
