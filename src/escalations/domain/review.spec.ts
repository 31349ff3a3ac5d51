import fc from 'fast-check';
import type { Remedy } from '../../complaints/index.ts';
import type { ComplaintId, PersonId, RemedyId } from '../../kernel/index.ts';
import { answerReview, isOverturn, subjectOfOutcome, subjectOfRemedy, type Review, type ReviewId } from './review.ts';

const at = new Date('2026-03-02T15:00:00Z');
const susan = 'susan' as PersonId;
const usd = (minor: number) => ({ minor, currency: 'USD' });
const remedy = (state: Remedy['state'], minor: number | null = 4000) =>
  ({ id: 'remedy' as RemedyId, kind: 'goodwill-credit', state, amount: minor === null ? null : usd(minor) }) as Remedy;
const review = (subject: ReturnType<typeof subjectOfRemedy>): Review => ({
  ...{ id: 'review' as ReviewId, complaintId: 'complaint' as ComplaintId, state: 'OPEN', requestedAt: at },
  ...{ requestedBy: 'frank' as PersonId, reviewerId: susan, reason: 'They doubt it', answer: null },
  ...subject,
});
const answered = (
  subject: ReturnType<typeof subjectOfRemedy>,
  verdict: 'GIVEN' | 'REFUSED' | 'UPHELD' | 'NOT_UPHELD',
  minor: number | null = null,
) =>
  answerReview(
    review(subject),
    { verdict, amount: minor === null ? null : usd(minor), customerReason: 'Read again' },
    { by: susan, at },
  ).answer;

describe('an overturn', () => {
  it('is another verdict or another amount, and nothing the reviewer says', () => {
    const given = subjectOfRemedy(remedy('SENT'));
    expect(answered(given, 'GIVEN', 4000).overturned).toBe(false);
    expect(answered(given, 'GIVEN', 4001).overturned).toBe(true);
    expect(answered(given, 'REFUSED').overturned).toBe(true);
    const refused = subjectOfRemedy(remedy('REFUSED'));
    expect(answered(refused, 'REFUSED').overturned).toBe(false);
    expect(answered(refused, 'GIVEN', 4000).overturned).toBe(true);
    expect(answered(subjectOfOutcome('NOT_UPHELD'), 'NOT_UPHELD').overturned).toBe(false);
    expect(answered(subjectOfOutcome('NOT_UPHELD'), 'UPHELD').overturned).toBe(true);
  });

  it('is none where nothing had been decided', () => {
    expect(answered(subjectOfOutcome(null), 'UPHELD').overturned).toBeNull();
    expect(answered(subjectOfOutcome('NOT_RECORDED'), 'UPHELD').overturned).toBeNull();
  });

  it('is never found in a finding that repeats the decision', () => {
    const finding = fc.record({
      verdict: fc.constantFrom('GIVEN' as const, 'REFUSED' as const, 'UPHELD' as const),
      amount: fc.option(fc.integer({ min: 1 }).map(usd)),
    });
    fc.assert(fc.property(finding, (found) => expect(isOverturn(found, { ...found })).toBe(false)));
  });
});

describe('a review', () => {
  const code = (act: () => unknown): unknown => {
    try {
      return act();
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it('is of a remedy that somebody gave or refused', () => {
    expect(code(() => subjectOfRemedy(remedy('PROPOSED')))).toBe('remedy-not-decided');
    expect(code(() => subjectOfRemedy(remedy('EXPIRED')))).toBe('remedy-not-decided');
  });

  it('takes an answer that fits, with its amount where money is given', () => {
    const money = subjectOfRemedy(remedy('EXECUTED'));
    expect(code(() => answered(money, 'UPHELD'))).toBe('verdict-does-not-fit');
    expect(code(() => answered(money, 'GIVEN'))).toBe('amount-missing');
    expect(code(() => answered(money, 'REFUSED', 100))).toBe('amount-not-expected');
    expect(code(() => answered(subjectOfRemedy(remedy('SENT', null)), 'GIVEN', 100))).toBe('amount-not-expected');
    expect(code(() => answered(subjectOfOutcome('UPHELD'), 'GIVEN'))).toBe('verdict-does-not-fit');
    const euros = { verdict: 'GIVEN', amount: { minor: 4000, currency: 'EUR' }, customerReason: 'Read again' } as const;
    expect(code(() => answerReview(review(money), euros, { by: susan, at }))).toBe('currency-differs');
  });
});
