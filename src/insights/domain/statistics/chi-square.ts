/**
 * The chance that a chi-square variable with `degrees` of freedom exceeds `value`: the upper incomplete gamma function
 * Q(degrees / 2, value / 2), by its power series below the mean and Legendre's continued fraction above (NIST DLMF 8.11.4 and 8.9.2).
 */
export const chiSquareUpperTail = (value: number, degrees: number): number => {
  if (value <= 0) return 1;
  const a = degrees / 2;
  const x = value / 2;
  const scale = Math.exp(a * Math.log(x) - x - logGammaOfHalf(degrees));
  return x < a + 1 ? Math.max(0, 1 - scale * lowerSeries(a, x)) : scale * upperFraction(a, x);
};

/** ln Γ(degrees / 2), stepped up from Γ(½) = √π or Γ(1) = 1. */
const logGammaOfHalf = (degrees: number): number => {
  let sum = degrees % 2 === 0 ? 0 : Math.log(Math.PI) / 2;
  for (let k = degrees % 2 === 0 ? 1 : 0.5; k < degrees / 2; k += 1) sum += Math.log(k);
  return sum;
};

const lowerSeries = (a: number, x: number): number => {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > sum * Number.EPSILON; k += 1) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
};

/** Evaluated from the innermost of enough levels outwards: x ≥ a + 1 here, so 500 reach full precision. */
const upperFraction = (a: number, x: number): number => {
  let tail = 0;
  for (let k = 500; k >= 1; k -= 1) tail = (k * (k - a)) / (x + 2 * k + 1 - a - tail);
  return 1 / (x + 1 - a - tail);
};
