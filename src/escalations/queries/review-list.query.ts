import { Injectable } from '@nestjs/common';
import { ComplaintSummaries, type ComplaintSummary } from '../../complaints/index.ts';
import { DeadlineReadings } from '../../deadlines/index.ts';
import { Clock, type ComplaintId, type PersonActor, type PersonId } from '../../kernel/index.ts';
import { Database, mayUse } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { Reviews } from '../db/reviews.repository.ts';
import { reviewErrors } from '../domain/review.errors.ts';
import type { Review, ReviewId } from '../domain/review.ts';
import { MissingReviewers } from '../use-cases/missing-reviewers.ts';

/** A review with the names and the clock that a screen shows beside it. */
export type ReviewLine = {
  readonly review: Review;
  readonly complaint: ComplaintSummary;
  readonly dueAt: Date | null;
  /** It waits for this person: named, or a lead while the named one is away or no longer a lead. */
  readonly mayAnswer: boolean;
  readonly nameOf: (id: PersonId) => string | null;
  /** Whoever looks reads nothing that a person wrote. */
  readonly isMasked: boolean;
};

/** What waits for this person's second look; for a lead also what waits for somebody who is away or leads no more. */
@Injectable()
export class ReviewList {
  constructor(
    private readonly database: Database,
    private readonly reviews: Reviews,
    private readonly complaints: ComplaintSummaries,
    private readonly staff: StaffApi,
    private readonly missing: MissingReviewers,
    private readonly deadlines: DeadlineReadings,
    private readonly clock: Clock,
  ) {}

  async execute(actor: PersonActor): Promise<ReviewLine[]> {
    return this.#lines(actor, await this.reviews.waitingFor(this.database, await this.#answersFor(actor), actor.personId));
  }

  /** Oldest first. */
  async of(complaintId: ComplaintId, actor: PersonActor): Promise<ReviewLine[]> {
    return this.#lines(actor, await this.reviews.of(this.database, complaintId));
  }

  /** Throws 404 `review-not-found`, also for one about a complaint this person may not see. */
  async one(id: ReviewId, actor: PersonActor): Promise<ReviewLine> {
    const [line] = await this.#lines(actor, [await this.reviews.get(this.database, id)]);
    if (!line) throw reviewErrors.notFound();
    return line;
  }

  /** For whom this person looks: themselves, and for a lead everybody who cannot. */
  async #answersFor({ personId, role }: PersonActor): Promise<PersonId[]> {
    if (!mayUse(role, 'complaints.review')) return [personId];
    return [personId, ...(await this.missing.execute(this.database, this.clock.now()))];
  }

  async #lines(actor: PersonActor, reviews: readonly Review[]): Promise<ReviewLine[]> {
    const ids = reviews.map(({ complaintId }) => complaintId);
    const people = reviews.flatMap(({ requestedBy, reviewerId, answer }) => [
      requestedBy,
      reviewerId,
      ...(answer ? [answer.by] : []),
    ]);
    const [summaries, names, dues, answersFor] = await Promise.all([
      this.complaints.execute(this.database, actor, ids),
      this.staff.names(this.database, people),
      this.deadlines.dues(this.database, 'REVIEW', ids, reviews.map(({ id }) => id)), // prettier-ignore
      this.#answersFor(actor),
    ]);
    return reviews.flatMap((review): ReviewLine[] => {
      const complaint = summaries.get(review.complaintId);
      if (!complaint) return [];
      const { id, state, requestedBy, reviewerId } = review;
      const mayAnswer =
        state === 'OPEN' &&
        mayUse(actor.role, 'complaints.review') &&
        requestedBy !== actor.personId &&
        answersFor.includes(reviewerId);
      const shown = { dueAt: dues.get(id) ?? null, mayAnswer, isMasked: actor.role === 'AUDITOR' };
      return [{ review, complaint, ...shown, nameOf: (person) => names.get(person) ?? null }];
    });
  }
}
