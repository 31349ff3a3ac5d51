/** A promise about the stored data as a query that answers one row per broken case: none when all is well. */
export type Invariant = {
  readonly id: string;
  readonly promise: string;
  /** Answers `id` (what is broken) and nothing else; may read any table; `$1` is now. */
  readonly sql: string;
};
