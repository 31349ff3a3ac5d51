/** What a series of values varies by when nothing but chance is at work. */
export type ProcessLimits = {
  readonly centre: number;
  readonly low: number;
  readonly high: number;
  /** How many values they stand on. */
  readonly n: number;
};

/** Fewer values say nothing about how they usually vary. */
const leastValues = 6;
/** 3 ÷ d₂ with d₂ = 1.128, the mean range of two values of a normal distribution in standard deviations. */
const perMovingRange = 2.66;

/**
 * Natural process limits of an XmR chart: the mean ± 2.66 times the mean of the moving ranges of neighbours, not below nought (Wheeler and Chambers,
 * Understanding Statistical Process Control, 1992, ch. 3; after Shewhart 1931). Null for fewer than six values.
 */
export const processLimits = (values: readonly number[]): ProcessLimits | null => {
  if (values.length < leastValues) return null;
  const centre = mean(values);
  const ranges = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));
  const reach = perMovingRange * mean(ranges);
  return { centre, low: Math.max(0, centre - reach), high: centre + reach, n: values.length };
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
