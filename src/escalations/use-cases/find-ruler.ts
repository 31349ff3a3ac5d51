import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import type { Escalation } from '../domain/escalation.ts';
import type { Ruler } from '../domain/rule.ts';
import { FamilyOf } from './family-of.ts';

/** Who answers, and for whom they stand in. */
export type Answering = Pick<PersonActor, 'personId'> & { readonly giverId: PersonActor['personId'] | null };

/** Who answers, at the level they hold for the family of the remedy that is asked for. */
@Injectable()
export class FindRuler {
  constructor(
    private readonly staff: StaffApi,
    private readonly families: FamilyOf,
  ) {}

  async execute(sql: Sql, { wanted }: Pick<Escalation, 'wanted'>, { personId, giverId }: Answering, at: Date): Promise<Ruler> {
    if (giverId) await this.staff.requireSubstitute(sql, { giverId, substituteId: personId, at });
    const standing = await this.staff.standing(sql, giverId ?? personId, at);
    return { id: personId, level: this.staff.levelFor(standing, await this.families.execute(sql, wanted?.kind ?? null)) };
  }
}
