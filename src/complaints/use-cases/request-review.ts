import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { Notes } from '../db/notes.repository.ts';
import { requireAllowed } from '../domain/change.ts';
import type { Complaint } from '../domain/complaint.ts';
import { requestReview } from '../domain/review.ts';
import { OnComplaint } from './on-complaint.ts';

/** Puts on record that another person should look at it again. */
@Injectable()
export class RequestReview {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly changes: Changes,
    private readonly notes: Notes,
  ) {}

  execute(id: ComplaintId, { reason }: { reason: string }, command: CommandContext): Promise<Complaint> {
    return this.onComplaint.run(id, command, { right: 'anybody' }, async (tx, complaint, { personId }) => {
      requireAllowed('request-review', complaint);
      const { id: noteId } = await this.notes.write(tx, id, personId, reason);
      return this.changes.apply(tx, complaint, requestReview(complaint, { noteId }, { at: tx.now, now: tx.now }));
    });
  }
}
