import type { Outcome, Remedy } from '../../complaints/index.ts';
import type { ComplaintId, Currency, Id, Money, PersonId, RemedyId } from '../../kernel/index.ts';
import { reviewErrors } from './review.errors.ts';

export type ReviewId = Id<'Review'>;

export const reviewStates = ['OPEN', 'ANSWERED', 'CLOSED'] as const;
export type ReviewState = (typeof reviewStates)[number];

const remedyVerdicts = ['GIVEN', 'REFUSED'] as const;
const endings = [
  'UPHELD',
  'PARTLY_UPHELD',
  'NOT_UPHELD',
  'SETTLED_NO_FAULT',
  'WITHDRAWN',
  'NO_REPLY',
  'REFERRED_OUT',
  'DEADLOCK',
] as const satisfies readonly Outcome[];

export const reviewVerdicts = [...remedyVerdicts, ...endings] as const;

/** Of a remedy whether it is given; of a complaint how it ended. */
export type ReviewVerdict = (typeof reviewVerdicts)[number];

/** What somebody decided, or what the reviewer finds: the amount only where money is given. */
export type Finding = { readonly verdict: ReviewVerdict; readonly amount: Money | null };

/** What is looked at: one remedy, or how the complaint ended. */
export type Subject = {
  readonly remedy: { readonly id: RemedyId; readonly kind: string; readonly currency: Currency | null } | null;
  /** Null while nothing was decided. */
  readonly before: Finding | null;
};

export type ReviewAnswer = Finding & {
  readonly customerReason: string;
  readonly at: Date;
  readonly by: PersonId;
  /** Worked out from verdict and amount, never said by the reviewer; null where nothing had been decided. */
  readonly overturned: boolean | null;
};

/** Somebody else looks a second time at a decision. */
export type Review = Subject & {
  readonly id: ReviewId;
  readonly complaintId: ComplaintId;
  readonly state: ReviewState;
  readonly requestedAt: Date;
  readonly requestedBy: PersonId;
  readonly reviewerId: PersonId;
  readonly reason: string;
  readonly answer: ReviewAnswer | null;
};

const given: readonly string[] = ['AUTHORISED', 'SENT', 'EXECUTED', 'FAILED', 'REVERSED'];

/** Throws 422 `remedy-not-decided` for one that waits, or that was taken back before anybody answered. */
export function subjectOfRemedy({ id, kind, state, amount }: Remedy): Subject {
  const remedy = { id, kind, currency: amount?.currency ?? null };
  if (given.includes(state)) return { remedy, before: { verdict: 'GIVEN', amount } };
  if (state === 'REFUSED') return { remedy, before: { verdict: 'REFUSED', amount: null } };
  throw reviewErrors.remedyNotDecided(state);
}

/** What an old log does not tell was not decided here. */
export const subjectOfOutcome = (outcome: Outcome | null): Subject => ({
  remedy: null,
  before: outcome === null || outcome === 'NOT_RECORDED' ? null : { verdict: outcome, amount: null },
});

/** What it can be answered with. */
export const verdictsFor = ({ remedy }: Subject): readonly ReviewVerdict[] => (remedy ? remedyVerdicts : endings);

export type AnswerInput = { readonly verdict: ReviewVerdict; readonly amount: Money | null; readonly customerReason: string };

/** Throws 409 `review-not-open`, 422 `verdict-does-not-fit`, `amount-missing`, `amount-not-expected`, `currency-differs`. */
export function answerReview(
  review: Review,
  { verdict, amount, customerReason }: AnswerInput,
  { by, at }: { readonly by: PersonId; readonly at: Date },
): Review & { readonly state: 'ANSWERED'; readonly answer: ReviewAnswer } {
  if (review.state !== 'OPEN') throw reviewErrors.notOpen(review.state);
  if (!verdictsFor(review).includes(verdict)) throw reviewErrors.verdictDoesNotFit(verdict);
  requireAmount(review, { verdict, amount });
  const answer = { verdict, amount, customerReason, by, at, overturned: isOverturn(review.before, { verdict, amount }) };
  return { ...review, state: 'ANSWERED', answer };
}

function requireAmount({ remedy }: Review, { verdict, amount }: Finding): void {
  const currency = verdict === 'GIVEN' ? (remedy?.currency ?? null) : null;
  if (currency === null && amount !== null) throw reviewErrors.amountNotExpected();
  if (currency !== null && amount === null) throw reviewErrors.amountMissing();
  if (amount && amount.currency !== currency) throw reviewErrors.currencyDiffers(currency);
}

/** Another verdict, or another amount; null where there was no decision to overturn. */
export const isOverturn = (before: Finding | null, found: Finding): boolean | null =>
  before && (before.verdict !== found.verdict || before.amount?.minor !== found.amount?.minor);
