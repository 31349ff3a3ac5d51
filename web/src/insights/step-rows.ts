import type { ResolutionGroup } from '../api/views.ts';

/** One row of the chart: a time in seconds, and for each group (by key) the share still open from then on. */
export type StepRow = { readonly seconds: number } & Readonly<Record<string, number>>;

/** Where the time axis begins: quicker answers are drawn there. Time is shown by its logarithm, so it cannot begin at 0. */
export const firstSecond = 15 * 60;

/** What is drawn of a group: its curve, and how long anybody in it was watched (null when that is not told). */
export type Curve = Pick<ResolutionGroup, 'key' | 'label' | 'curve' | 'watchedFor'>;

/** The curves of several groups on one list of times; a group keeps its share until its next step and ends where nobody was watched longer. */
export function stepRows(groups: readonly Curve[]): StepRow[] {
  const drawn = groups.filter(({ curve }) => curve.length > 0);
  const ends = drawn.flatMap(({ watchedFor }) => watchedFor ?? []);
  const times = new Set([firstSecond, ...drawn.flatMap(({ curve }) => curve.map(({ seconds }) => seconds)), ...ends]);
  return [...times]
    .filter((seconds) => seconds >= firstSecond)
    .sort((a, b) => a - b)
    .map((seconds) => ({
      seconds,
      ...Object.fromEntries(drawn.filter(isWatched(seconds)).map((group) => [group.key, shareOpen(group, seconds)])),
    }));
}

const isWatched =
  (seconds: number) =>
  ({ watchedFor }: Curve): boolean =>
    watchedFor === null || seconds <= Math.max(watchedFor, firstSecond);

/** The share still open at `seconds`: that of the last step not after it, 1 before the first. */
export const shareOpen = ({ curve }: Pick<Curve, 'curve'>, seconds: number): number =>
  curve.findLast((point) => point.seconds <= seconds)?.unresolved ?? 1;
