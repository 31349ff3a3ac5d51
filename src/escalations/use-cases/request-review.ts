import { Injectable } from '@nestjs/common';
import { ComplaintDetailsApi, ComplaintsApi, ReviewedComplaints } from '../../complaints/index.ts';
import { DeadlinesApi, type DeadlineOutcome } from '../../deadlines/index.ts';
import { Ids, type ComplaintId, type PersonId, type RemedyId } from '../../kernel/index.ts';
import { UnitOfWork, type CommandContext, type Tx } from '../../platform/index.ts';
import { Reviews } from '../db/reviews.repository.ts';
import { reviewErrors } from '../domain/review.errors.ts';
import { subjectOfOutcome, subjectOfRemedy, type Review, type ReviewId } from '../domain/review.ts';
import { FindReviewer } from './find-reviewer.ts';

export type ReviewRequest = {
  readonly reason: string;
  /** Null: how the complaint ended is looked at. */
  readonly remedyId: RemedyId | null;
  /** Null: a supervisor or manager who is there. */
  readonly reviewerId: PersonId | null;
};

/** A second look takes at most so long. */
const workingDays = 5;

/** Somebody asks that another person look again at what was decided, as it stands now. */
@Injectable()
export class RequestReview {
  constructor(
    private readonly work: UnitOfWork,
    private readonly complaints: ComplaintsApi,
    private readonly details: ComplaintDetailsApi,
    private readonly reviewed: ReviewedComplaints,
    private readonly reviews: Reviews,
    private readonly reviewer: FindReviewer,
    private readonly deadlines: DeadlinesApi,
    private readonly ids: Ids,
  ) {}

  execute(complaintId: ComplaintId, { reason, remedyId, reviewerId }: ReviewRequest, command: CommandContext): Promise<Review> {
    return this.work.command(command, async (tx) => {
      const by = command.actor.personId;
      const complaint = await this.complaints.lockFor(tx, complaintId, command.actor, { right: 'anybody' });
      if ((await this.reviews.of(tx, complaintId)).some(({ state }) => state === 'OPEN')) throw reviewErrors.openAlready();
      const subject = remedyId
        ? subjectOfRemedy(await this.details.remedy(tx, complaintId, remedyId))
        : subjectOfOutcome(complaint.outcome);
      const id = this.ids.next<ReviewId>();
      const named = await this.reviewer.execute(tx, complaint, { by, reviewerId });
      const begun = { id, complaintId, state: 'OPEN', requestedAt: tx.now, requestedBy: by, reviewerId: named, reason } as const;
      const review: Review = { ...begun, ...subject, answer: null };
      const said = { by, words: reason, details: { reviewId: id, reviewerId: named, remedyId } };
      await this.reviewed.requested(tx, complaint, said, await this.#startClock(tx, review));
      await this.reviews.insert(tx, review);
      return review;
    });
  }

  async #startClock(tx: Tx, { id: key, complaintId, requestedAt: startedAt }: Review): Promise<DeadlineOutcome> {
    const dueAt = (await this.deadlines.houseDays(tx)).workingDaysLater(startedAt, workingDays);
    return this.deadlines.start(tx, complaintId, { kind: 'REVIEW', key, startedAt, dueAt });
  }
}
