import type { FigureGroup, FigureValue } from './figure.ts';
import { smallestSample } from '../statistics/summarise.ts';
import { wilsonInterval } from '../statistics/wilson-interval.ts';

/** How many there were, and how many of them met it; null for a plain count. */
export type Counted = { readonly name: string; readonly among: number; readonly met: number | null };

export type CountedGroup = { readonly key: readonly string[]; readonly n: number; readonly counted: readonly Counted[] };

/** Shares with their 95 % score interval. A share of fewer than ten says more about single cases than about the work: its number alone is shown. */
export const shareGroups = (groups: readonly CountedGroup[]): readonly FigureGroup[] =>
  groups
    .map(({ key, n, counted }) => {
      const values = counted.map(valueOf);
      const isShare = counted.some(({ met }) => met !== null);
      return { key, n, suppressed: isShare && values.every(({ n: of }) => of < smallestSample), values, curve: [] };
    })
    .sort(byKey);

const valueOf = ({ name, among, met }: Counted): FigureValue => {
  if (met === null) return { name, value: among, low: null, high: null, n: among };
  const share = among < smallestSample ? null : wilsonInterval(met, among);
  return { name, value: share?.value ?? null, low: share?.lower ?? null, high: share?.upper ?? null, n: among };
};

export const byKey = (a: FigureGroup, b: FigureGroup): number => (a.key.join('\n') < b.key.join('\n') ? -1 : 1);
