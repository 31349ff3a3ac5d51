import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import type { ComplaintId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { requireAllowed } from '../domain/change.ts';
import type { Complaint } from '../domain/complaint.ts';
import { startOfDay } from '../domain/local-day.ts';
import { requireWithinYears } from '../domain/reasonable-dates.ts';
import { awaitThirdParty } from '../domain/wait.ts';
import { OnComplaint } from './on-complaint.ts';

export type ThirdPartyInput = {
  readonly party: string;
  readonly reference: string;
  readonly reviewOn: string;
  readonly version: number;
};

const latestReviewWorkingDays = 10;

/** An outside body has the ball: our clocks rest, up to a cap, until the review date. */
@Injectable()
export class AwaitThirdParty {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly changes: Changes,
    private readonly deadlines: DeadlinesApi,
  ) {}

  execute(id: ComplaintId, { version, ...wait }: ThirdPartyInput, command: CommandContext): Promise<Complaint> {
    return this.onComplaint.run(id, command, { right: 'owner', version }, async (tx, complaint) => {
      requireAllowed('await-third-party', complaint);
      requireWithinYears('reviewOn', wait.reviewOn, tx.now);
      const days = await this.deadlines.houseDays(tx);
      const [reviewAt, latest] = [startOfDay(days, wait.reviewOn), days.workingDaysLater(tx.now, latestReviewWorkingDays)];
      const change = awaitThirdParty(complaint, { ...wait, reviewAt, latest }, { at: tx.now, now: tx.now });
      const paused = await this.deadlines.pause(tx, id, { reason: 'AWAITING_THIRD_PARTY', at: tx.now });
      return this.changes.apply(tx, complaint, change, paused);
    });
  }
}
