import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import { eventsOf, type CommandContext } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { Notes } from '../db/notes.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import { requireMayReview, type ReviewAnswer } from '../domain/review.ts';
import { OnComplaint } from './on-complaint.ts';
import { OpenAgain } from './open-again.ts';

export type ReviewInput = { readonly answer: ReviewAnswer; readonly reason: string };

/** A lead who decided nothing about it says whether it stands; an overturn opens it again. */
@Injectable()
export class AnswerReview {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly changes: Changes,
    private readonly notes: Notes,
    private readonly again: OpenAgain,
  ) {}

  /** Throws 409 `no-review-asked`, 403 `lead-only`, `review-of-own-decision`. */
  execute(id: ComplaintId, { answer, reason }: ReviewInput, command: CommandContext): Promise<Complaint> {
    return this.onComplaint.run(id, command, { right: 'lead' }, async (tx, complaint, { personId }) => {
      requireMayReview(await eventsOf(tx, id), personId);
      const { id: noteId } = await this.notes.write(tx, id, personId, reason);
      const details = { answer, noteId };
      const told = await this.changes.remark(tx, complaint, { type: 'complaint.review-answered', at: tx.now, details });
      return answer === 'OVERTURNED' ? this.again.within(tx, told, 'review') : told;
    });
  }
}
