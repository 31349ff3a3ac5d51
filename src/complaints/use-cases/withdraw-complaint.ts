import { Injectable } from '@nestjs/common';
import { DeadlinesApi, joined } from '../../deadlines/index.ts';
import type { ComplaintId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { requireAllowed } from '../domain/change.ts';
import type { Channel, Complaint } from '../domain/complaint.ts';
import { withdraw } from '../domain/finish.ts';
import { CallOffVisits } from './call-off-visits.ts';
import { ExpireProposed } from './expire-proposed.ts';
import { OnComplaint } from './on-complaint.ts';
import { RecordWords } from './record-words.ts';

export type WithdrawInput = { readonly reason: string; readonly channel: Channel };

/** The customer lets it rest: what they said is kept, and nothing more is decided about it. */
@Injectable()
export class WithdrawComplaint {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly changes: Changes,
    private readonly words: RecordWords,
    private readonly deadlines: DeadlinesApi,
    private readonly expiring: ExpireProposed,
    private readonly callingOff: CallOffVisits,
  ) {}

  execute(id: ComplaintId, { reason, channel }: WithdrawInput, command: CommandContext): Promise<Complaint> {
    return this.onComplaint.run(id, command, { right: 'owner' }, async (tx, complaint, { personId }) => {
      requireAllowed('withdraw', complaint);
      const { id: contactId } = await this.words.heard(tx, complaint, reason, channel, personId);
      const calledOff = await this.callingOff.of(tx, complaint);
      const change = withdraw(calledOff, { contactId, by: personId }, { at: tx.now, now: tx.now });
      const resumed = await this.deadlines.resume(tx, id, { at: tx.now });
      const stopped = await this.deadlines.stop(tx, id, {
        kinds: ['ACKNOWLEDGE', 'FIRST_RESPONSE', 'UPDATE', 'RESOLUTION'],
        events: ['RESOLVED'],
        at: tx.now,
      });
      await this.expiring.of(tx, calledOff);
      return this.changes.apply(tx, calledOff, change, joined(resumed, stopped));
    });
  }
}
