/** A promise about the stored data as a query that answers one row per broken case: none when all is well. */
export type Invariant = {
  readonly id: string;
  readonly promise: string;
  /** Answers `id` (what is broken) and nothing else; may read any table; `$1` is now. */
  readonly sql: string;
  /** Set where the worker keeps the promise: what it has not come to yet is late, not broken. */
  readonly kept?: KeptBy;
};

/** The queues whose jobs keep a promise; `every`: the one among them that comes round by itself. */
export type KeptBy = { readonly queues: readonly string[]; readonly every: string | null };
