import { Injectable } from '@nestjs/common';
import { DeadlinesApi, joined, type DeadlineOutcome, type StartRequest } from '../../deadlines/index.ts';
import type { Tx } from '../../platform/index.ts';
import type { Complaint } from '../domain/complaint.ts';
import { endOfDay } from '../domain/local-day.ts';
import { requireDueAfterReceipt } from '../domain/register.ts';

/** The clocks every complaint begins with, from the moment it was first said. */
@Injectable()
export class StartClocks {
  constructor(private readonly deadlines: DeadlinesApi) {}

  /** Nobody can answer a person who left no name: no first response is due then. */
  async of(tx: Tx, complaint: Complaint): Promise<DeadlineOutcome> {
    const { id, receivedAt: startedAt, severity, category, origin, channel, customerId } = complaint;
    const facts = { severity, category, origin, channel };
    const resolution: StartRequest = { kind: 'RESOLUTION', startedAt, facts };
    const response: StartRequest = { kind: 'FIRST_RESPONSE', startedAt, facts };
    const usual = await this.deadlines.startAll(tx, id, customerId === null ? [resolution] : [response, resolution]);
    return complaint.originDueOn === null ? usual : joined(usual, await this.#atRegulator(tx, complaint, complaint.originDueOn));
  }

  /** What a regulator asked for is due when the day it named ends here. */
  async #atRegulator(tx: Tx, complaint: Complaint, dueOn: string): Promise<DeadlineOutcome> {
    const dueAt = endOfDay(await this.deadlines.houseDays(tx), dueOn);
    requireDueAfterReceipt(complaint, dueAt);
    const { id, receivedAt: startedAt, originReference } = complaint;
    return this.deadlines.start(tx, id, { kind: 'REGULATORY', key: originReference ?? '', startedAt, dueAt });
  }
}
