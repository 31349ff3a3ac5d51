/** One thing that is counted: of those `among`, how many `met` it; without `met` it is a plain count. SQL over `f`, `a`, `e`, `r` and `d`. */
export type TallyValue = { readonly name: string; readonly among: string; readonly met?: string };

/** A figure that is counted in SQL. */
export type Tally = {
  readonly name: string;
  readonly from: 'complaints' | 'escalations' | 'refusals' | 'reviews' | 'deadlines';
  /** The date that decides whether it belongs to the period. */
  readonly on: string;
  readonly values: readonly TallyValue[];
  /** Why something is left out; the first reason that fits. */
  readonly excluded: readonly { readonly reason: string; readonly when: string }[];
  /** The latest moment at which what is counted here may still change. */
  readonly provisionalUntil?: string;
};

export const isVoid = { reason: 'void', when: `f.standing = 'void'` };

/** When the last resolution that is counted has outlived the customer's time to turn it down. */
export const turnedDown = `max(f.resolved_at) FILTER (WHERE f.state = 'RESOLVED') + interval '10 days'`;
