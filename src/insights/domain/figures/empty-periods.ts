import { monthsBetween, weeksBetween } from '../facts/local-months.ts';
import type { Figure, FigureGroup, FigureKind, FigureValue } from './figure.ts';

/** Local days: of the first receipt of the house, null where there was none, and of now. */
export type HouseSince = { readonly since: string | null; readonly today: string };

/**
 * Month by month or week by week without a gap: from the later of the first day asked for and the first receipt of the house to the last of the
 * question that has begun by `today`. One in which there was nothing has tallies of 0; of a share or a time of nothing there is none, and it is not 0.
 */
export const withEmptyPeriods = (figure: Figure, kind: FigureKind, { since, today }: HouseSince): Figure => {
  const { by, period } = figure.question;
  const [dimension] = by;
  const [first] = figure.groups.map(({ key: [name = ''] }) => name).sort();
  if (!isByPeriod(figure) || first === undefined) return figure;
  const begins = since === null ? first : since > period.from ? since : period.from;
  const last = period.to < today ? period.to : today;
  const between = dimension === 'month' ? monthsBetween : weeksBetween;
  const found = new Set(figure.groups.map(({ key: [name = ''] }) => name));
  const empty = between(begins < first ? begins : first, last).filter((name) => !found.has(name));
  const names = [...new Set(figure.groups.flatMap(({ values }) => values.map(({ name }) => name)))];
  const groups = [...figure.groups, ...empty.map((each) => emptyGroup(each, names, kind))];
  return { ...figure, groups: groups.sort(byName) };
};

/** By months or weeks alone. */
export const isByPeriod = ({ question: { by } }: Pick<Figure, 'question'>): boolean =>
  by.length === 1 && (by[0] === 'month' || by[0] === 'week');

const emptyGroup = (key: string, names: readonly string[], kind: FigureKind): FigureGroup => ({
  ...{ key: [key], n: 0, suppressed: kind !== 'counts', curve: [] },
  values: names.map((name): FigureValue => ({ name, value: isTally(kind, name) ? 0 : null, low: null, high: null, n: 0 })),
});

/** How many there were; of durations two values say how many ended and how many are waiting. */
const isTally = (kind: FigureKind, name: string): boolean =>
  kind === 'counts' || (kind === 'durations' && (name === 'ended' || name === 'waiting'));

const byName = ({ key: [one = ''] }: FigureGroup, { key: [other = ''] }: FigureGroup): number => (one < other ? -1 : 1);
