import { Injectable } from '@nestjs/common';
import { Clock, type ComplaintId, type EscalationId, type PersonActor, type PersonId } from '../../kernel/index.ts';
import { mayUse, type Sql } from '../../platform/index.ts';
import type { Escalation } from '../domain/escalation.ts';
import { keepsFromRuling } from '../domain/rule.ts';
import { FamilyOf } from '../use-cases/family-of.ts';
import { levelOf, Seats, type Seat } from '../use-cases/seats.ts';

/** Somebody as whom a question can be answered. */
export type Answerer = Pick<Seat, 'personId' | 'name'>;

/** As whom the person who looks may answer each open question: themselves first, then whoever they stand in for. */
@Injectable()
export class Answerers {
  constructor(
    private readonly seats: Seats,
    private readonly families: FamilyOf,
    private readonly clock: Clock,
  ) {}

  /** One for whom there is nobody is left out. */
  async among(
    sql: Sql,
    { personId, role }: PersonActor,
    escalations: readonly Escalation[],
    ownerOf: (id: ComplaintId) => PersonId | null,
  ): Promise<ReadonlyMap<EscalationId, readonly Answerer[]>> {
    const open = escalations.filter(({ state }) => state === 'OPEN');
    if (open.length === 0 || !mayUse(role, 'escalations.answer')) return new Map();
    const seats = await this.seats.all(sql, personId, this.clock.now());
    const familyOf = await this.families.among(sql);
    return new Map(
      open.map((escalation) => {
        const family = familyOf(escalation.wanted?.kind ?? null);
        const asked = { ...escalation, ownerId: ownerOf(escalation.complaintId) };
        const mayAnswer = (seat: Seat): boolean => {
          const inPlaceOf = seat.personId === personId ? null : seat.personId;
          return keepsFromRuling(asked, { id: personId, level: levelOf(seat, family), inPlaceOf }) === null;
        };
        return [escalation.id, seats.filter(mayAnswer).map(({ personId: id, name }) => ({ personId: id, name }))];
      }),
    );
  }
}
