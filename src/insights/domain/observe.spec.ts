import { type ComplaintTimes, observe } from './observe.ts';

const asOf = new Date('2026-03-01T00:00:00Z');
const received = new Date('2026-02-01T00:00:00Z');
const days = (count: number): Date => new Date(received.getTime() + count * 86_400_000);
const seen = (complaint: Partial<ComplaintTimes>): readonly (readonly number[])[] => {
  const { durations, events } = observe(
    [{ receivedAt: received, resolvedAt: null, outcome: null, isVoid: false, ...complaint }],
    asOf,
  );
  return [...durations].map((seconds, i) => [seconds / 86_400, events[i] ?? Number.NaN]);
};

describe('A complaint is observed', () => {
  test('from receipt to resolution, calendar time, when it was solved', () => {
    expect(seen({ resolvedAt: days(3), outcome: 'UPHELD' })).toEqual([[3, 1]]);
    expect(seen({ resolvedAt: days(0), outcome: null })).toEqual([[0, 1]]);
  });

  test('until the moment of the report while open, also when it was resolved only later', () => {
    expect(seen({})).toEqual([[28, 0]]);
    expect(seen({ resolvedAt: days(40), outcome: 'UPHELD' })).toEqual([[28, 0]]);
    expect(seen({ resolvedAt: asOf })).toEqual([[28, 1]]);
  });

  test('until the customer withdrew or fell silent, which is no solution of ours', () => {
    expect(seen({ resolvedAt: days(3), outcome: 'WITHDRAWN' })).toEqual([[3, 0]]);
    expect(seen({ resolvedAt: days(4), outcome: 'NO_REPLY' })).toEqual([[4, 0]]);
  });

  test('no longer than its imported log was', () => {
    expect(seen({ watchedUntil: days(10) })).toEqual([[10, 0]]);
    expect(seen({ watchedUntil: days(10), resolvedAt: days(12) })).toEqual([[10, 0]]);
  });
});

test('What is left out is counted by reason', () => {
  const open: ComplaintTimes = { receivedAt: received, resolvedAt: null, outcome: null, isVoid: false };
  const { durations, excluded } = observe(
    [
      open,
      { ...open, isVoid: true },
      { ...open, receivedAt: days(30) },
      { ...open, resolvedAt: days(-1) },
      { ...open, isVoid: true },
    ],
    asOf,
  );
  expect(durations).toHaveLength(1);
  expect(excluded).toEqual({ void: 2, 'received-after-as-of': 1, 'resolved-before-received': 1 });
});
