import { monthsBetween, weeksBetween } from '../facts/local-months.ts';
import type { Figure, FigureGroup } from './figure.ts';

/**
 * Month by month or week by week without a gap: from the first that has anything to the last of the question that has begun by `today`. One in
 * which there was nothing counts 0 and has no value; of a share of nothing there is none, and it is not 0.
 */
export const withEmptyPeriods = (figure: Figure, today: string): Figure => {
  const { by, period } = figure.question;
  const [dimension] = by;
  const [first] = figure.groups.map(({ key: [name = ''] }) => name).sort();
  if (by.length !== 1 || (dimension !== 'month' && dimension !== 'week') || first === undefined) return figure;
  const last = period.to < today ? period.to : today;
  const names = dimension === 'month' ? monthsBetween(first, last) : weeksBetween(first, last);
  const found = new Set(figure.groups.map(({ key: [name = ''] }) => name));
  const empty = names.filter((name) => !found.has(name)).map((name) => emptyLike(figure.groups, name));
  return { ...figure, groups: [...figure.groups, ...empty].sort(byName) };
};

const emptyLike = (groups: readonly FigureGroup[], name: string): FigureGroup => ({
  ...{ key: [name], n: 0, suppressed: true, curve: [] },
  values: [...new Set(groups.flatMap(({ values }) => values.map((value) => value.name)))].map((each) => ({
    ...{ name: each, value: null, low: null, high: null, n: 0 },
  })),
});

const byName = ({ key: [one = ''] }: FigureGroup, { key: [other = ''] }: FigureGroup): number => (one < other ? -1 : 1);
