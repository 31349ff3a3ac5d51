import type { FigureGroup, FigureValue } from './figure.ts';

/** One number of a published month: as it was said, and as it would be said now. */
export type Restatement = {
  readonly name: string;
  readonly then: number | null;
  readonly now: number | null;
  readonly isRestated: boolean;
};

/** Every number that was published or would be now; of a whole month there is one group, of money one for each cost code. */
export const restatements = (then: readonly FigureGroup[], now: readonly FigureGroup[]): readonly Restatement[] => {
  const [before, after] = [numbersIn(then), numbersIn(now)];
  return [...new Set([...before.keys(), ...after.keys()])].map((name) => {
    const [was, is] = [before.get(name) ?? null, after.get(name) ?? null];
    return { name, then: was, now: is, isRestated: was !== is };
  });
};

const numbersIn = (groups: readonly FigureGroup[]): ReadonlyMap<string, number | null> =>
  new Map(groups.flatMap(({ key, values }) => values.map((value) => [nameOf(key, value), value.value] as const)));

const nameOf = (key: readonly string[], { name }: FigureValue): string => [...key, name].join(' ');
