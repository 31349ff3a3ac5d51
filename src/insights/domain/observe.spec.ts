import { type Ending, observe } from './observe.ts';

const open = Number.NaN;
const times = (ending: Ending, ...pairs: readonly (readonly [resolvedAfter: number, watchedFor: number])[]) => ({
  ending,
  resolvedAfter: Float64Array.from(pairs, ([resolvedAfter]) => resolvedAfter),
  watchedFor: Float64Array.from(pairs, ([, watchedFor]) => watchedFor),
});
const seen = (...groups: Parameters<typeof observe>[0]): readonly (readonly number[])[] => {
  const { durations, events } = observe(groups);
  return [...durations].map((seconds, i) => [seconds, events[i] ?? Number.NaN]);
};

describe('A complaint is observed', () => {
  test('from receipt to resolution, calendar time, when it was solved', () => {
    expect(seen(times('solved', [3, 28], [0, 28]))).toEqual([[3, 1], [0, 1]]); // prettier-ignore
  });

  test('until the moment of the report while open, also when it was resolved only later', () => {
    expect(seen(times('solved', [open, 28], [40, 28], [28, 28]))).toEqual([[28, 0], [28, 0], [28, 1]]); // prettier-ignore
  });

  test('until the customer withdrew or fell silent, which is no solution of ours', () => {
    expect(seen(times('ended', [3, 28], [40, 28]))).toEqual([[3, 0], [28, 0]]); // prettier-ignore
  });
});

test('What is left out is counted by reason', () => {
  const { durations, excluded } = observe([times('solved', [open, 5], [open, -1], [-2, 5]), times('void', [open, 5], [3, -1])]);
  expect(durations).toHaveLength(1);
  expect(excluded).toEqual({ void: 2, 'received-after-as-of': 1, 'resolved-before-received': 1 });
});
