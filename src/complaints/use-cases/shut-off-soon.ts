import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import type { Tx } from '../../platform/index.ts';

const shutOffSoonWorkingDays = 2;

/** Until which local date a shut-off is near enough to move a complaint up the queue. */
@Injectable()
export class ShutOffSoon {
  constructor(private readonly deadlines: DeadlinesApi) {}

  async until(tx: Tx): Promise<string> {
    const days = await this.deadlines.houseDays(tx);
    return days.dateOf(days.workingDaysLater(tx.now, shutOffSoonWorkingDays));
  }
}
