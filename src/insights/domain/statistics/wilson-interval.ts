import { normalQuantile95 } from './normal.ts';

export type Proportion = { readonly value: number; readonly n: number; readonly lower: number; readonly upper: number };

/** The share `hits` ÷ `n` with its 95 % score interval (Wilson 1927); null when nothing was counted. Throws RangeError unless 0 ≤ hits ≤ n. */
export const wilsonInterval = (hits: number, n: number): Proportion | null => {
  if (!(Number.isSafeInteger(hits) && Number.isSafeInteger(n) && hits >= 0 && hits <= n)) {
    throw new RangeError(`Not a share: ${hits} of ${n}`);
  }
  if (n === 0) return null;
  const z = normalQuantile95;
  const value = hits / n;
  const scale = 1 + (z * z) / n;
  const centre = (value + (z * z) / (2 * n)) / scale;
  const margin = (z * Math.sqrt((value * (1 - value)) / n + (z * z) / (4 * n * n))) / scale;
  return { value, n, lower: hits === 0 ? 0 : centre - margin, upper: hits === n ? 1 : centre + margin };
};
