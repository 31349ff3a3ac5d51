import { Injectable } from '@nestjs/common';
import { DeadlinesApi, joined } from '../../deadlines/index.ts';
import type { ComplaintId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { UnsettledRemedies } from '../db/unsettled-remedies.ts';
import { requireAllowed } from '../domain/change.ts';
import type { Channel, Complaint } from '../domain/complaint.ts';
import { reopen } from '../domain/finish.ts';
import { OnComplaint } from './on-complaint.ts';
import { RecordWords } from './record-words.ts';
import { SpokeToCustomer } from './spoke-to-customer.ts';

export type ReopenInput = { readonly reason: string; readonly channel: Channel };

/** Whoever hears that it is not solved after all says so; the clock of the resolution runs on. */
@Injectable()
export class ReopenComplaint {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly changes: Changes,
    private readonly words: RecordWords,
    private readonly deadlines: DeadlinesApi,
    private readonly spoke: SpokeToCustomer,
    private readonly remedies: UnsettledRemedies,
  ) {}

  execute(id: ComplaintId, { reason, channel }: ReopenInput, command: CommandContext): Promise<Complaint> {
    return this.onComplaint.run(id, command, { right: 'anybody' }, async (tx, complaint, { personId }) => {
      requireAllowed('reopen', complaint);
      const { id: contactId } = await this.words.heard(tx, complaint, reason, channel, personId);
      const change = reopen(complaint, { contactId, unsettled: await this.remedies.of(tx, id) }, { at: tx.now, now: tx.now });
      const reopened = await this.deadlines.reopen(tx, id, { at: tx.now });
      const waiting = await this.spoke.next(tx, { ...complaint, ...change.set }, tx.now);
      return this.changes.apply(tx, complaint, change, waiting ? joined(reopened, waiting) : reopened);
    });
  }
}
