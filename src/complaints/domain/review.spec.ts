import { isReviewOpen } from './review.ts';

const event = (type: string, payload: Readonly<Record<string, unknown>> = { reviewId: 'r1' }) => ({
  type: `complaint.review-${type}`,
  payload,
});

describe('a second look that is under way', () => {
  it('is one that somebody asked for and nobody has answered', () => {
    expect(isReviewOpen([])).toBe(false);
    expect(isReviewOpen([event('requested')])).toBe(true);
    expect(isReviewOpen([event('requested'), event('answered')])).toBe(false);
    expect(isReviewOpen([event('requested'), event('answered'), event('requested', { reviewId: 'r2' })])).toBe(true);
  });

  it('is none that was only put on record, for nobody can answer that', () => {
    expect(isReviewOpen([event('requested', { noteId: 'n1' })])).toBe(false);
    expect(isReviewOpen([event('requested', { noteId: 'n1' }), event('requested')])).toBe(true);
    expect(isReviewOpen([event('requested'), event('requested', { noteId: 'n1' })])).toBe(true);
  });
});
