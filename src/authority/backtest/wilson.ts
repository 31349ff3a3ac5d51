export type Interval = { readonly value: number | null; readonly lower: number | null; readonly upper: number | null };

const z = 1.959963984540054;

/** 95 % limits of a proportion (E. B. Wilson, Journal of the American Statistical Association 22, 1927, 209–212). */
export function wilson(part: number, of: number): Interval {
  if (of === 0) return { value: null, lower: null, upper: null };
  const value = part / of;
  const scale = 1 + z ** 2 / of;
  const centre = (value + z ** 2 / (2 * of)) / scale;
  const half = (z / scale) * Math.sqrt((value * (1 - value)) / of + z ** 2 / (4 * of ** 2));
  return { value, lower: Math.max(0, centre - half), upper: Math.min(1, centre + half) };
}
