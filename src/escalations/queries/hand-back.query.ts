import { Injectable } from '@nestjs/common';
import { ComplaintDetailsApi, ComplaintSummaries, type ComplaintSummary } from '../../complaints/index.ts';
import type { PersonActor, PersonId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { Escalations } from '../db/escalations.repository.ts';

/** `complaints` are those of `complaintCount` that the reader may see, what falls due first in front. */
export type HandBack = {
  readonly complaints: readonly ComplaintSummary[];
  readonly complaintCount: number;
  readonly questionCount: number;
  readonly keptCount: number;
};

const mostShown = 50;

/** What goes back to the pool while somebody is away until then, and what stays theirs; nothing is changed by looking. */
@Injectable()
export class HandBackQuery {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffApi,
    private readonly details: ComplaintDetailsApi,
    private readonly summaries: ComplaintSummaries,
    private readonly escalations: Escalations,
  ) {}

  /** Throws 404 `person-not-found`, 403 `not-your-team`. */
  async execute({ personId, until }: { personId: PersonId; until: Date }, actor: PersonActor): Promise<HandBack> {
    await this.staff.requireMayMarkAway(this.database, actor, personId);
    const { due, later } = await this.details.workUntil(this.database, personId, until);
    const shown = due.slice(0, mostShown);
    const seen = await this.summaries.execute(this.database, actor, shown);
    return {
      complaints: shown.flatMap((id) => seen.get(id) ?? []),
      complaintCount: due.length,
      questionCount: (await this.escalations.heldBy(this.database, [personId])).length,
      keptCount: later,
    };
  }
}
