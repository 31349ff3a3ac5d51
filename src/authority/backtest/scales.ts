/**
 * What stands for and against the remedy in each case of a block, in minor units; objections as in `Objection`, kept only
 * at their lowest `upTo`, which is where verdict and limit come from.
 */
export type Scales = {
  /** The highest grant; −1 where there is none. */
  readonly grant: Float64Array;
  readonly owed: Float64Array;
  /** Lowest `upTo` of the objections that leave ESCALATE, NOT_OFFERED and PERMIT_IF. */
  readonly escalate: Float64Array;
  readonly refuse: Float64Array;
  readonly once: Float64Array;
};

export const emptyScales = (rows: number): Scales => ({
  grant: new Float64Array(rows),
  owed: new Float64Array(rows),
  escalate: new Float64Array(rows),
  refuse: new Float64Array(rows),
  once: new Float64Array(rows),
});

export function reset({ grant, owed, escalate, refuse, once }: Scales): void {
  grant.fill(-1);
  owed.fill(0);
  escalate.fill(Infinity);
  refuse.fill(Infinity);
  once.fill(Infinity);
}

const parts = ['grant', 'owed', 'escalate', 'refuse', 'once'] as const;

/** Copies `count` rows of one block into another. */
export function copyScales(from: Scales, start: number, count: number, to: Scales, at: number): void {
  for (const part of parts) to[part].set(from[part].subarray(start, start + count), at);
}
