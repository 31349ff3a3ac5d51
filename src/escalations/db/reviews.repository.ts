import { Injectable } from '@nestjs/common';
import type { ComplaintId, Currency, Money, PersonId, RemedyId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import { reviewErrors } from '../domain/review.errors.ts';
import type { Review, ReviewId, ReviewVerdict } from '../domain/review.ts';

type Row = Pick<Review, 'id' | 'complaintId' | 'state' | 'requestedAt' | 'requestedBy' | 'reviewerId' | 'reason'> & {
  readonly remedyId: RemedyId | null;
  readonly remedyKind: string | null;
  readonly currency: Currency | null;
  readonly beforeVerdict: ReviewVerdict | null;
  readonly beforeMinor: number | null;
  readonly answerVerdict: ReviewVerdict | null;
  readonly answerMinor: number | null;
  readonly customerReason: string | null;
  readonly answeredAt: Date | null;
  readonly answeredBy: PersonId | null;
  readonly overturned: boolean | null;
};

const columns = `r.id, r.complaint_id AS "complaintId", r.state, r.requested_at AS "requestedAt", r.requested_by AS "requestedBy",
  r.reviewer_id AS "reviewerId", r.reason, r.remedy_id AS "remedyId", r.remedy_kind AS "remedyKind", r.currency,
  r.before_verdict AS "beforeVerdict", r.before_minor AS "beforeMinor", r.answer_verdict AS "answerVerdict", r.answer_minor AS "answerMinor",
  r.customer_reason AS "customerReason", r.answered_at AS "answeredAt", r.answered_by AS "answeredBy", r.overturned`;

const moneyOf = (minor: number | null, currency: Currency | null): Money | null =>
  minor === null || currency === null ? null : { minor, currency };

function toReview({ id, complaintId, state, requestedAt, requestedBy, reviewerId, reason, currency, ...row }: Row): Review {
  const { answerVerdict, answeredAt: at, answeredBy: by, customerReason, overturned } = row;
  const remedy = row.remedyId && row.remedyKind ? { id: row.remedyId, kind: row.remedyKind, currency } : null;
  const before = row.beforeVerdict && { verdict: row.beforeVerdict, amount: moneyOf(row.beforeMinor, currency) };
  const answer =
    answerVerdict && at && by && customerReason !== null
      ? { verdict: answerVerdict, amount: moneyOf(row.answerMinor, currency), customerReason, at, by, overturned }
      : null;
  return { id, complaintId, state, requestedAt, requestedBy, reviewerId, reason, remedy, before, answer };
}

/** Reviews change under the lock of their complaint. */
@Injectable()
export class Reviews {
  async insert(
    tx: Tx,
    { id, complaintId, state, requestedAt, requestedBy, reviewerId, reason, remedy, before }: Review,
  ): Promise<void> {
    await tx.rows({
      name: 'review-insert',
      text: `INSERT INTO review (id, complaint_id, state, requested_at, requested_by, reviewer_id, reason, remedy_id, remedy_kind, currency,
               before_verdict, before_minor)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      values: [
        id, complaintId, state, requestedAt, requestedBy, reviewerId, reason, remedy?.id ?? null, remedy?.kind ?? null,
        remedy?.currency ?? null, before?.verdict ?? null, before?.amount?.minor ?? null,
      ],
    }); // prettier-ignore
  }

  async save(tx: Tx, { id, state, answer }: Review): Promise<void> {
    await tx.rows({
      name: 'review-save',
      text: `UPDATE review SET state = $2, answer_verdict = $3, answer_minor = $4, customer_reason = $5, answered_at = $6, answered_by = $7,
               overturned = $8
             WHERE id = $1`,
      values: [
        id, state, answer?.verdict ?? null, answer?.amount?.minor ?? null, answer?.customerReason ?? null, answer?.at ?? null,
        answer?.by ?? null, answer?.overturned ?? null,
      ],
    }); // prettier-ignore
  }

  /** Throws 404 `review-not-found`. */
  async get(sql: Sql, id: ReviewId): Promise<Review> {
    const row = await maybeRow<Row>(sql, {
      name: 'review-get',
      text: `SELECT ${columns} FROM review r WHERE r.id = $1`,
      values: [id],
    });
    if (!row) throw reviewErrors.notFound();
    return toReview(row);
  }

  /** Oldest first. */
  async of(sql: Sql, complaintId: ComplaintId): Promise<Review[]> {
    const rows = await sql.rows<Row>({
      name: 'review-of',
      text: `SELECT ${columns} FROM review r WHERE r.complaint_id = $1 ORDER BY r.requested_at, r.id`,
      values: [complaintId],
    });
    return rows.map(toReview);
  }

  /** Each once. */
  async namedInOpen(sql: Sql): Promise<PersonId[]> {
    const rows = await sql.rows<{ readonly id: PersonId }>({
      name: 'review-named-in-open',
      text: `SELECT DISTINCT r.reviewer_id AS id FROM review r WHERE r.state = 'OPEN' ORDER BY id`,
    });
    return rows.map(({ id }) => id);
  }

  /** Open ones for any of these people that this person did not ask for, longest first. At most 100. */
  async waitingFor(sql: Sql, people: readonly PersonId[], personId: PersonId): Promise<Review[]> {
    const rows = await sql.rows<Row>({
      name: 'review-waiting-for',
      text: `SELECT ${columns} FROM review r WHERE r.state = 'OPEN' AND r.reviewer_id = ANY ($1::uuid[]) AND r.requested_by <> $2
             ORDER BY r.requested_at, r.id LIMIT 100`,
      values: [people, personId],
    });
    return rows.map(toReview);
  }
}
