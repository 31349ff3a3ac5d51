/** Durations, ascending. */
export type Ascending = Float64Array | Int32Array;

/** Of what was resolved, and of what was still open when it was last watched. Never changed once they are made. */
export type Durations = { readonly resolved: Ascending; readonly open: Ascending };
