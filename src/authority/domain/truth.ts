/**
 * Kleene's strong three-valued logic (Introduction to Metamathematics, 1952, §64) on ordered numbers:
 * `all` is the least of its children, `any` the greatest, `not x` is 2 − x.
 */
export type Truth = 0 | 1 | 2;

export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;

export const negated = (truth: Truth): Truth => (truth === TRUE ? FALSE : truth === FALSE ? TRUE : UNKNOWN);
