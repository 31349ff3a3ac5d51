import { Injectable } from '@nestjs/common';
import type { ComplaintId, ContactId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { requireNotVoid } from '../domain/finish.ts';
import { OnComplaint } from './on-complaint.ts';
import { SpokeToCustomer } from './spoke-to-customer.ts';
import { WriteToCustomer } from './write-to-customer.ts';

export type MessageInput = {
  readonly text: string;
  /** False for a mere "we have it": that is no response yet. */
  readonly ofSubstance: boolean;
};

/** Words to the customer, apart from notes: they leave the house after the commit. */
@Injectable()
export class SendMessage {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly changes: Changes,
    private readonly writing: WriteToCustomer,
    private readonly spoke: SpokeToCustomer,
  ) {}

  execute(id: ComplaintId, { text, ofSubstance }: MessageInput, command: CommandContext): Promise<{ contactId: ContactId }> {
    return this.onComplaint.run(id, command, { right: 'owner' }, async (tx, complaint, { personId }) => {
      requireNotVoid(complaint);
      const contactId = await this.writing.write(tx, complaint, { text, by: personId });
      const deadlines = await this.spoke.of(tx, complaint, { at: tx.now, ofSubstance });
      await this.changes.remark(tx, complaint, { type: 'message.requested', at: tx.now, details: { contactId } }, deadlines);
      return { contactId };
    });
  }
}
