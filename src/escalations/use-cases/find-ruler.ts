import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import type { Escalation } from '../domain/escalation.ts';
import type { Ruler } from '../domain/rule.ts';
import { FamilyOf } from './family-of.ts';
import { levelOf, Seats } from './seats.ts';

/** Who answers, and for whom they stand in. */
export type Answering = Pick<PersonActor, 'personId'> & { readonly giverId: PersonActor['personId'] | null };

/** Who answers, at the level they or the giver hold for the family of the remedy that is asked for. */
@Injectable()
export class FindRuler {
  constructor(
    private readonly staff: StaffApi,
    private readonly seats: Seats,
    private readonly families: FamilyOf,
  ) {}

  /** Throws 403 `not-a-substitute`. */
  async execute(sql: Sql, { wanted }: Pick<Escalation, 'wanted'>, { personId, giverId }: Answering, at: Date): Promise<Ruler> {
    if (giverId) await this.staff.requireSubstitute(sql, { giverId, substituteId: personId, at });
    const seat = await this.seats.of(sql, giverId ?? personId, at);
    const family = await this.families.execute(sql, wanted?.kind ?? null);
    return { id: personId, level: levelOf(seat, family), inPlaceOf: giverId };
  }
}
