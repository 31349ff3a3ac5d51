/** The same numbers, ascending. Those that are in order already come back as they are, many others by their digits: in time that grows with n alone. */
export const sorted = (values: Int32Array): Int32Array => {
  if (isSorted(values)) return values;
  return values.length < fewEnoughToCompare ? values.sort() : byDigits(values);
};

const fewEnoughToCompare = 4096;

const isSorted = (values: Int32Array): boolean => {
  for (let i = 1; i < values.length; i += 1) if ((values[i - 1] ?? 0) > (values[i] ?? 0)) return false;
  return true;
};

const digit = 13;
const digitMask = (1 << digit) - 1;

/** Least significant digit first, thirteen bits each, as many as the numbers have: two for less than two years of seconds. None may be negative. */
const byDigits = (values: Int32Array): Int32Array => {
  let from: Int32Array = values;
  let to: Int32Array = new Int32Array(values.length);
  const bits = bitsIn(values);
  for (let shift = 0; shift < 31 && bits >>> shift > 0; shift += digit) {
    const next = firstPlaces(from, shift);
    for (let i = 0; i < from.length; i += 1) {
      const value = from[i] ?? 0;
      const bucket = (value >>> shift) & digitMask;
      const place = next[bucket] ?? 0;
      to[place] = value;
      next[bucket] = place + 1;
    }
    [from, to] = [to, from];
  }
  return from;
};

/** Every bit that any of them has. */
const bitsIn = (values: Int32Array): number => {
  let bits = 0;
  for (let i = 0; i < values.length; i += 1) bits |= values[i] ?? 0;
  return bits;
};

const firstPlaces = (values: Int32Array, shift: number): Int32Array => {
  const places = new Int32Array(digitMask + 1);
  for (let i = 0; i < values.length; i += 1) {
    const bucket = ((values[i] ?? 0) >>> shift) & digitMask;
    places[bucket] = (places[bucket] ?? 0) + 1;
  }
  let before = 0;
  for (let bucket = 0; bucket < places.length; bucket += 1) {
    const here = places[bucket] ?? 0;
    places[bucket] = before;
    before += here;
  }
  return places;
};
