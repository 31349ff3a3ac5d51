import type { FigureGroup } from '../../api/views.ts';

/** A group with its part of all, and with everything above it together. */
export type Cumulated = { readonly group: FigureGroup; readonly share: number; readonly together: number };

/** The largest first. */
export function cumulated(groups: readonly FigureGroup[]): Cumulated[] {
  const all = groups.reduce((sum, { n }) => sum + n, 0);
  let before = 0;
  return groups
    .toSorted((a, b) => b.n - a.n)
    .map((group) => {
      before += group.n;
      return { group, share: group.n / all, together: before / all };
    });
}
