import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { eventsOf, type Sql } from '../../platform/index.ts';
import { Remedies } from '../db/remedies.repository.ts';
import { UnsettledRemedies } from '../db/unsettled-remedies.ts';
import type { Complaint } from '../domain/complaint.ts';
import { openEscalations } from '../domain/escalation-events.ts';
import type { MergeGround } from '../domain/merge.ts';
import { isReviewOpen } from '../domain/review.ts';

/** What could stand in the way of merging one complaint into another. */
@Injectable()
export class ReadMergeGround {
  constructor(
    private readonly remedies: Remedies,
    private readonly unsettled: UnsettledRemedies,
    private readonly deadlines: DeadlinesApi,
  ) {}

  async execute(sql: Sql, complaint: Complaint, kept: Complaint): Promise<MergeGround> {
    const events = await eventsOf(sql, complaint.id);
    const proposed = (await this.remedies.of(sql, complaint.id)).filter(({ state }) => state === 'PROPOSED');
    const undecided = new Set<string>(proposed.map(({ id }) => id));
    return {
      unsettled: (await this.unsettled.of(sql, complaint.id)).filter((id) => !undecided.has(id)),
      openEscalations: openEscalations(events),
      isReviewOpen: isReviewOpen(events),
      deadlines: await this.deadlines.of(sql, complaint.id),
      keptDeadlines: await this.deadlines.of(sql, kept.id),
    };
  }
}
