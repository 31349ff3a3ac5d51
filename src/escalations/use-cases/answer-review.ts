import { Injectable } from '@nestjs/common';
import { ComplaintsApi, ReviewedComplaints, type Complaint } from '../../complaints/index.ts';
import { DeadlinesApi } from '../../deadlines/index.ts';
import type { PersonActor } from '../../kernel/index.ts';
import { UnitOfWork, type CommandContext, type Tx } from '../../platform/index.ts';
import { Reviews } from '../db/reviews.repository.ts';
import { reviewErrors } from '../domain/review.errors.ts';
import { answerReview, type AnswerInput, type Review, type ReviewId } from '../domain/review.ts';
import { FindReviewer } from './find-reviewer.ts';
import { MissingReviewers } from './missing-reviewers.ts';

/** The named reviewer says what they find; whether that overturns the decision is worked out here, and what is overturned opens again. */
@Injectable()
export class AnswerReview {
  constructor(
    private readonly work: UnitOfWork,
    private readonly complaints: ComplaintsApi,
    private readonly reviewed: ReviewedComplaints,
    private readonly reviews: Reviews,
    private readonly reviewer: FindReviewer,
    private readonly missing: MissingReviewers,
    private readonly deadlines: DeadlinesApi,
  ) {}

  execute(id: ReviewId, input: AnswerInput, command: CommandContext): Promise<Review> {
    return this.work.command(command, async (tx) => {
      const { complaintId } = await this.reviews.get(tx, id);
      const complaint = await this.complaints.lockFor(tx, complaintId, command.actor, { right: 'anybody' });
      const review = await this.reviews.get(tx, id);
      await this.#requireMayAnswer(tx, complaint, review, command.actor);
      const by = command.actor.personId;
      const answered = answerReview(review, input, { by, at: tx.now });
      await this.reviews.save(tx, answered);
      const { verdict, amount, overturned } = answered.answer;
      const answer = overturned === null ? 'FOUND' : overturned ? 'OVERTURNED' : 'UPHELD';
      const said = {
        by,
        words: input.customerReason,
        details: { reviewId: id, answer, verdict, amount },
        overturned: overturned === true,
      };
      const stopped = await this.deadlines.stop(tx, complaintId, { kinds: ['REVIEW'], key: id, at: tx.now });
      await this.reviewed.answered(tx, complaint, said, stopped);
      return answered;
    });
  }

  /** Throws 403 `review-not-yours`, `review-of-own-decision`. */
  async #requireMayAnswer(tx: Tx, complaint: Complaint, review: Review, actor: PersonActor): Promise<void> {
    const { personId, name, role, teamId } = actor;
    if (review.requestedBy === personId || (await this.reviewer.deciders(tx, complaint)).has(personId))
      throw reviewErrors.ownDecision();
    const isNamed = review.reviewerId === personId || (await this.missing.isMissing(tx, review.reviewerId, tx.now));
    const suits = isNamed && (await this.reviewer.suits(tx, complaint, { id: personId, name, role, teamId }));
    if (!suits) throw reviewErrors.notYours();
  }
}
