import { Injectable } from '@nestjs/common';
import { AuthorityApi, type StoredDecision } from '../../authority/index.ts';
import type { DecisionId, PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { VisibleComplaint } from './visible-complaint.ts';

/** Decision records, for whoever may see the complaint they are about. */
@Injectable()
export class DecisionsQuery {
  constructor(
    private readonly database: Database,
    private readonly visible: VisibleComplaint,
    private readonly authority: AuthorityApi,
  ) {}

  /** In the order they were made. */
  async of(idOrReference: string, actor: PersonActor): Promise<readonly StoredDecision[]> {
    const { id } = await this.visible.get(this.database, actor, idOrReference);
    return this.authority.decisionsOf(this.database, id);
  }

  /** Throws 404 `decision-not-found`, and `complaint-not-found` for one about a complaint that this person may not see. */
  async one(id: DecisionId, actor: PersonActor): Promise<StoredDecision> {
    const decision = await this.authority.decision(this.database, id);
    await this.visible.get(this.database, actor, decision.subjectId);
    return decision;
  }
}
