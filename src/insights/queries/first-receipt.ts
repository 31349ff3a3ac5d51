import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Database, oneRow } from '../../platform/index.ts';

/** When the house began to receive complaints. */
@Injectable()
export class FirstReceipt {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlinesApi,
  ) {}

  /** The local day `YYYY-MM-DD` of the first receipt that is counted, not before `earliest` if that is given; null when nothing was received. */
  async day(earliest = '-infinity'): Promise<string | null> {
    const { first } = await oneRow<{ first: Date | null }>(this.database, {
      name: 'insights-first-receipt',
      text: `SELECT min(f.received_at) AS first FROM complaint_fact f WHERE f.received_at >= $1::date AND f.standing <> 'void'`,
      values: [earliest],
    });
    return first && (await this.deadlines.houseDays(this.database)).dateOf(first);
  }
}
