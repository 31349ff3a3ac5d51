import { type ComplaintTimes, observe, type Standing } from './observe.ts';

const times = (standing: Standing, ...seconds: readonly number[]): ComplaintTimes => ({
  standing,
  seconds: Float64Array.from(seconds),
});
const seen = (...complaints: readonly ComplaintTimes[]): readonly (readonly number[])[] => {
  const { durations, events } = observe(complaints);
  return [...durations].map((duration, i) => [duration, events[i] ?? Number.NaN]);
};

describe('A complaint is observed', () => {
  test('until its resolution when it was solved, also when that took no time', () => {
    expect(seen(times('solved', 3, 0))).toEqual([[3, 1], [0, 1]]); // prettier-ignore
  });

  test('until the moment of the report while it is open', () => {
    expect(seen(times('open', 28), times('solved', 2))).toEqual([[28, 0], [2, 1]]); // prettier-ignore
  });

  test('until the customer withdrew or fell silent, which is no solution of ours', () => {
    expect(seen(times('ended', 3, 40))).toEqual([[3, 0], [40, 0]]); // prettier-ignore
  });
});

test('What is left out is counted by reason', () => {
  const { durations, excluded } = observe([
    times('open', 5, -1),
    times('solved', -2, 4),
    times('ended', -3),
    times('void', 5, -1),
  ]);
  expect([...durations]).toEqual([5, 4]);
  expect(excluded).toEqual({ void: 2, 'received-after-as-of': 1, 'resolved-before-received': 2 });
});
