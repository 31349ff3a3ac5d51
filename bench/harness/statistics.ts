/** The value below which `share` of the sorted values lie, between two of them in proportion; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Three figures that matter, no more; null where there is nothing to say. */
export const rounded = (value: number): number | null => (Number.isFinite(value) ? Number(value.toPrecision(3)) : null);
