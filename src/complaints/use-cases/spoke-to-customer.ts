import { Injectable } from '@nestjs/common';
import { DeadlinesApi, joined, type DeadlineOutcome } from '../../deadlines/index.ts';
import { eventsOf, type Tx } from '../../platform/index.ts';
import { isOpen } from '../domain/complaint-state.ts';
import type { Complaint } from '../domain/complaint.ts';
import { openQuestion } from '../domain/open-question.ts';

export type Spoken = {
  readonly at: Date;
  /** A real answer, not a mere "we have it". */
  readonly ofSubstance: boolean;
};

/** Every word of ours to the customer ends the waiting for it and begins the waiting for the next one. */
@Injectable()
export class SpokeToCustomer {
  constructor(private readonly deadlines: DeadlinesApi) {}

  async of(tx: Tx, complaint: Complaint, { at, ofSubstance }: Spoken): Promise<DeadlineOutcome> {
    const heard = await this.deadlines.stop(tx, complaint.id, {
      kinds: ofSubstance ? ['ACKNOWLEDGE', 'FIRST_RESPONSE', 'UPDATE'] : ['ACKNOWLEDGE', 'UPDATE'],
      events: ofSubstance ? ['ACKNOWLEDGED', 'RESPONDED'] : ['ACKNOWLEDGED'],
      at,
    });
    const waiting = await this.next(tx, complaint, at);
    return waiting ? joined(heard, waiting) : heard;
  }

  /** From `at` on the customer waits for our next word; null when they already do, or it is all said. */
  async next(tx: Tx, complaint: Complaint, at: Date): Promise<DeadlineOutcome | null> {
    const { id, severity, category, origin, channel, teamId: holderId, state } = complaint;
    if (!isOpen(state) || (await this.#waits(tx, complaint))) return null;
    const facts = { severity, category, origin, channel };
    const started = await this.deadlines.start(tx, id, { kind: 'UPDATE', startedAt: at, facts, holderId });
    if (state !== 'AWAITING_CUSTOMER' || !openQuestion(await eventsOf(tx, id))?.isPut) return started;
    return joined(started, await this.deadlines.pause(tx, id, { reason: 'AWAITING_CUSTOMER', at: tx.now }));
  }

  async #waits(tx: Tx, { id }: Complaint): Promise<boolean> {
    return (await this.deadlines.of(tx, id)).some(
      ({ kind, state }) => kind === 'UPDATE' && (state === 'RUNNING' || state === 'PAUSED'),
    );
  }
}
