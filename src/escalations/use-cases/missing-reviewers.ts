import { Injectable } from '@nestjs/common';
import type { PersonId } from '../../kernel/index.ts';
import { mayUse, type Sql } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { Reviews } from '../db/reviews.repository.ts';

/** A review does not wait for a named person who is away, has left or leads no more: another lead answers it. */
@Injectable()
export class MissingReviewers {
  constructor(
    private readonly reviews: Reviews,
    private readonly staff: StaffApi,
  ) {}

  /** Those for whom an open review waits in vain. */
  async execute(sql: Sql, at: Date): Promise<PersonId[]> {
    const missing: PersonId[] = [];
    for (const id of await this.reviews.namedInOpen(sql)) if (await this.isMissing(sql, id, at)) missing.push(id);
    return missing;
  }

  async isMissing(sql: Sql, reviewerId: PersonId, at: Date): Promise<boolean> {
    const { person, absent } = await this.staff.standing(sql, reviewerId, at);
    return absent || !person.active || !mayUse(person.role, 'complaints.review');
  }
}
