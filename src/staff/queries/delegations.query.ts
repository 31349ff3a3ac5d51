import { Injectable } from '@nestjs/common';
import { Clock, type PersonId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { Delegations } from '../db/delegations.repository.ts';
import { toDelegationReply, type DelegationReply } from '../domain/delegation.ts';

/** Who stands in for a person, and for whom they stand in: now and later. */
@Injectable()
export class DelegationsQuery {
  constructor(
    private readonly database: Database,
    private readonly delegations: Delegations,
    private readonly clock: Clock,
  ) {}

  async execute(personId: PersonId): Promise<{ readonly given: DelegationReply[]; readonly held: DelegationReply[] }> {
    const all = (await this.delegations.about(this.database, personId, this.clock.now())).map(toDelegationReply);
    return {
      given: all.filter(({ giverId }) => giverId === personId),
      held: all.filter(({ substituteId }) => substituteId === personId),
    };
  }
}
