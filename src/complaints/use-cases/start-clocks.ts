import { Injectable } from '@nestjs/common';
import { DeadlinesApi, joined, type DeadlineKind, type DeadlineOutcome } from '../../deadlines/index.ts';
import type { Tx } from '../../platform/index.ts';
import type { Complaint } from '../domain/complaint.ts';
import { endOfDay } from '../domain/local-day.ts';
import { requireDueAfterReceipt } from '../domain/register.ts';

const silent: readonly DeadlineKind[] = ['RESOLUTION', 'REGULATORY'];
const all: readonly DeadlineKind[] = ['ACKNOWLEDGE', 'FIRST_RESPONSE', ...silent];

/** The clocks every complaint begins with, from the moment it was first said. */
@Injectable()
export class StartClocks {
  constructor(private readonly deadlines: DeadlinesApi) {}

  /** Nobody can answer a person who left no name: no word to them is due then. */
  async of(tx: Tx, complaint: Complaint): Promise<DeadlineOutcome> {
    const { id, receivedAt: startedAt, severity, category, origin, channel, customerId, teamId: holderId } = complaint;
    const common = { startedAt, facts: { severity, category, origin, channel }, holderId };
    const kinds = customerId === null ? silent : all;
    const usual = await this.deadlines.startAll(
      tx,
      id,
      kinds.map((kind) => ({ ...common, kind })),
    );
    return complaint.originDueOn === null ? usual : joined(usual, await this.#atRegulator(tx, complaint, complaint.originDueOn));
  }

  /** What a regulator asked for is due when the day it named ends here. */
  async #atRegulator(tx: Tx, complaint: Complaint, dueOn: string): Promise<DeadlineOutcome> {
    const dueAt = endOfDay(await this.deadlines.houseDays(tx), dueOn);
    requireDueAfterReceipt(complaint, dueAt);
    const { id, receivedAt: startedAt, originReference } = complaint;
    const letter = { kind: 'REGULATORY', key: originReference ?? '', startedAt, dueAt, stopsOn: 'ANSWERED' } as const;
    return this.deadlines.start(tx, id, letter);
  }
}
