/** Raise it whenever the same rules and facts could give another answer than before; every decision record names it. */
export const engineVersion = 'rules/1.0.0';
