import { Injectable } from '@nestjs/common';
import type { DeadlineOutcome } from '../../deadlines/index.ts';
import type { PersonId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { Notes } from '../db/notes.repository.ts';
import { requireAllowed } from '../domain/change.ts';
import type { Complaint } from '../domain/complaint.ts';
import { requestReview } from '../domain/review.ts';
import { OpenAgain } from './open-again.ts';

/** Whose words they are, and what else the journal is told; the words themselves become a note. */
type Said = { readonly by: PersonId; readonly words: string; readonly details: Readonly<Record<string, unknown>> };

/** What a second look by somebody else does to a complaint. The caller holds it. */
@Injectable()
export class ReviewedComplaints {
  constructor(
    private readonly changes: Changes,
    private readonly notes: Notes,
    private readonly again: OpenAgain,
  ) {}

  /** Throws 409 `illegal-transition` for a cancelled entry. */
  async requested(tx: Tx, complaint: Complaint, { by, words, details }: Said, deadlines: DeadlineOutcome): Promise<Complaint> {
    requireAllowed('request-review', complaint);
    const { id: noteId } = await this.notes.write(tx, complaint.id, by, words);
    const when = { at: tx.now, now: tx.now };
    return this.changes.apply(tx, complaint, requestReview(complaint, { ...details, noteId }, when), deadlines);
  }

  /** What was overturned is opened again. */
  async answered(
    tx: Tx,
    complaint: Complaint,
    { by, words, details, overturned }: Said & { readonly overturned: boolean },
    deadlines: DeadlineOutcome,
  ): Promise<Complaint> {
    const { id: noteId } = await this.notes.write(tx, complaint.id, by, words);
    const remark = { type: 'complaint.review-answered', at: tx.now, details: { ...details, noteId } };
    const told = await this.changes.remark(tx, complaint, remark, deadlines);
    return overturned ? this.again.within(tx, told, 'review') : told;
  }
}
