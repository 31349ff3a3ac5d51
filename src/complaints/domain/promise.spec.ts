import { frank } from '../../../test/support/builders/complaint.builder.ts';
import type { ComplaintId, PromiseId } from '../../kernel/index.ts';
import { keepPromise, makePromise, type CustomerPromise } from './promise.ts';

const madeAt = new Date('2026-03-02T15:00:00Z');
const dueAt = new Date('2026-03-04T22:00:00Z');
const promise: CustomerPromise = {
  id: 'p' as PromiseId,
  complaintId: 'c' as ComplaintId,
  what: 'Call back with the reading',
  dueAt,
  madeBy: frank.personId,
  madeAt,
  keptAt: null,
};

describe('a promise', () => {
  it('is about the future, and not about a far one', () => {
    expect(makePromise(promise, 'OPEN')).toBe(promise);
    expect(() => makePromise({ ...promise, dueAt: madeAt }, 'OPEN')).toThrow(
      expect.objectContaining({ code: 'not-in-the-future' }),
    );
    expect(() => makePromise({ ...promise, dueAt: new Date('2027-03-04T15:00:00Z') }, 'OPEN')).toThrow(
      expect.objectContaining({ code: 'too-far-ahead' }),
    );
  });

  it.each(['RESOLVED', 'CLOSED', 'VOID'] as const)('is not made on a complaint that is %s', (state) => {
    expect(() => makePromise(promise, state)).toThrow(expect.objectContaining({ kind: 'conflict', code: 'complaint-not-open' }));
  });

  it('is kept once, between being made and now', () => {
    const kept = keepPromise(promise, dueAt, dueAt);
    expect(kept.keptAt).toEqual(dueAt);
    expect(() => keepPromise(kept, dueAt, dueAt)).toThrow(expect.objectContaining({ code: 'promise-kept' }));
    expect(() => keepPromise(promise, dueAt, madeAt)).toThrow(expect.objectContaining({ code: 'in-the-future' }));
    expect(() => keepPromise(promise, new Date(madeAt.getTime() - 1), dueAt)).toThrow(
      expect.objectContaining({ code: 'too-early' }),
    );
  });
});
