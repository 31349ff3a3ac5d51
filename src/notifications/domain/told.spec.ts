import { dueIn, missedBefore } from './told.ts';

const recordedAt = new Date('2026-03-02T15:00:00Z');
const later = new Date('2026-03-04T22:00:00Z');
const event = (deadlines: readonly object[]) => ({ payload: { deadlines }, recordedAt });
const deadline = (kind: string, dueAt: Date | null, state = 'RUNNING') => ({ kind, state, dueAt: dueAt?.toISOString() ?? null });

describe('when an answer is due', () => {
  it('is the due of the first kind that has one', () => {
    const both = event([deadline('RESOLUTION', new Date('2026-03-09T22:00:00Z')), deadline('FIRST_RESPONSE', later)]);
    expect(dueIn(both, 'FIRST_RESPONSE', 'RESOLUTION')).toEqual(later);
    expect(dueIn(event([deadline('RESOLUTION', later)]), 'FIRST_RESPONSE', 'RESOLUTION')).toEqual(later);
  });

  it('is not said when it is past, not running, or not there', () => {
    expect(dueIn(event([deadline('FIRST_RESPONSE', recordedAt)]), 'FIRST_RESPONSE')).toBeNull();
    expect(dueIn(event([deadline('FIRST_RESPONSE', later, 'PAUSED')]), 'FIRST_RESPONSE')).toBeNull();
    expect(dueIn({ ...event([]), payload: {} }, 'FIRST_RESPONSE')).toBeNull();
  });
});

describe('the promise that was missed', () => {
  const hours = (count: number): Date => new Date(recordedAt.getTime() + count * 3_600_000);
  const promise = (id: string, madeAt: Date, dueAt: Date, keptAt: Date | null = null) => ({
    id,
    what: id,
    madeAt,
    dueAt,
    keptAt,
  });
  const made = promise('new', hours(10), hours(20));

  it('is the newest that ran out unkept before the new one was made', () => {
    const promises = [promise('older', hours(0), hours(2)), promise('newer', hours(0), hours(5)), made];
    expect(missedBefore(made, promises)?.id).toBe('newer');
  });

  it('is none when all were kept or still run', () => {
    expect(
      missedBefore(made, [promise('kept', hours(0), hours(5), hours(4)), promise('running', hours(0), hours(11)), made]),
    ).toBeNull();
  });

  it('is one that was kept only after we promised anew', () => {
    expect(missedBefore(made, [promise('late', hours(0), hours(5), hours(12)), made])?.id).toBe('late');
  });
});
