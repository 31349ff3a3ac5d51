import { Injectable } from '@nestjs/common';
import { Clock, type DeadlineId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { DueDeadlines } from '../db/due-deadlines.repository.ts';
import { isUnfinished } from '../domain/deadline.ts';
import { reapplied } from '../domain/pin-policy.ts';
import { checkedPolicies } from '../domain/policy-faults.ts';
import type { DeadlinePolicy } from '../domain/policy.ts';
import type { PolicyDraft } from '../use-cases/install-policies.ts';
import { Timetables } from '../use-cases/timetables.ts';
import { MovedDeadlines, type Moves } from './moved-deadlines.ts';

/** What a draft would do to the deadlines that are open under its policy, if it were applied to them; nothing is written. */
@Injectable()
export class PolicyPreviewQuery {
  constructor(
    private readonly database: Database,
    private readonly due: DueDeadlines,
    private readonly timetables: Timetables,
    private readonly moved: MovedDeadlines,
    private readonly clock: Clock,
  ) {}

  /** Throws 422 `policies-faulty` when the draft cannot be used by itself. */
  execute(draft: PolicyDraft): Promise<Moves> {
    const policy: DeadlinePolicy = { ...draft, version: 0, order: 1 };
    checkedPolicies([policy]);
    const now = this.clock.now();
    const read = (after: string, limit: number) => this.due.ofPolicy(this.database, draft.key, after, limit);
    return this.moved.count(read, async (deadlines) => {
      const timeOf = await this.timetables.timesOf(this.database, deadlines);
      return (deadline) =>
        isUnfinished(deadline) && deadline.kind === policy.kind
          ? reapplied(deadline, deadline.id satisfies DeadlineId, policy, now, timeOf(deadline)).deadline
          : deadline;
    });
  }
}
