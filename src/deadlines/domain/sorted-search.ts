/** Index of the last value ≤ `limit` in ascending `values`, -1 when there is none. */
export const lastAtMost = (values: Float64Array, limit: number): number => {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(values, middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** Index of the last value < `limit` in ascending `values`, -1 when there is none. */
export const lastBelow = (values: Float64Array, limit: number): number => {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(values, middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** NaN outside the array: no comparison with it holds. */
export const valueAt = (values: Float64Array, index: number): number => values[index] ?? Number.NaN;
