import { Injectable } from '@nestjs/common';
import { ComplaintSummaries, type ComplaintSummary } from '../../complaints/index.ts';
import { DeadlineReadings } from '../../deadlines/index.ts';
import { Clock, type ComplaintId, type PersonActor, type PersonId } from '../../kernel/index.ts';
import { Database, mayUse } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { Reviews } from '../db/reviews.repository.ts';
import { reviewErrors } from '../domain/review.errors.ts';
import type { Review, ReviewId } from '../domain/review.ts';

export const reviewViews = ['inbox', 'past'] as const;
export type ReviewListView = (typeof reviewViews)[number];

/** A review with the names and the clock that a screen shows beside it. */
export type ReviewLine = {
  readonly review: Review;
  readonly complaint: ComplaintSummary;
  readonly dueAt: Date | null;
  readonly nameOf: (id: PersonId) => string | null;
  /** Whoever looks reads nothing that a person wrote. */
  readonly isMasked: boolean;
};

/** What waits for this person's second look (for a lead also what waits for somebody who is away), or what they asked for and answered. */
@Injectable()
export class ReviewList {
  constructor(
    private readonly database: Database,
    private readonly reviews: Reviews,
    private readonly complaints: ComplaintSummaries,
    private readonly staff: StaffApi,
    private readonly deadlines: DeadlineReadings,
    private readonly clock: Clock,
  ) {}

  async execute(view: ReviewListView, actor: PersonActor): Promise<ReviewLine[]> {
    const isLead = mayUse(actor.role, 'complaints.review');
    const away = isLead ? (await this.staff.away(this.database, this.clock.now())).map(({ personId }) => personId) : [];
    return this.#lines(actor, await this.reviews.list(this.database, view, actor.personId, [actor.personId, ...away]));
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

  async #lines(actor: PersonActor, reviews: readonly Review[]): Promise<ReviewLine[]> {
    const ids = reviews.map(({ complaintId }) => complaintId);
    const people = reviews.flatMap(({ requestedBy, reviewerId, answer }) => [requestedBy, reviewerId, ...(answer ? [answer.by] : [])]);
    const [summaries, names, dues] = await Promise.all([
      this.complaints.execute(this.database, actor, ids),
      this.staff.names(this.database, people),
      this.deadlines.dues(this.database, 'REVIEW', ids, reviews.map(({ id }) => id)), // prettier-ignore
    ]);
    return reviews.flatMap((review): ReviewLine[] => {
      const complaint = summaries.get(review.complaintId);
      if (!complaint) return [];
      const isMasked = actor.role === 'AUDITOR';
      return [{ review, complaint, dueAt: dues.get(review.id) ?? null, nameOf: (id) => names.get(id) ?? null, isMasked }];
    });
  }
}
