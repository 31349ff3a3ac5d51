export type TallyRow = {
  readonly key: readonly string[];
  /** Why these are left out; '' for those that count. */
  readonly reason: string;
  readonly n: number;
  readonly among: readonly number[];
  readonly met: readonly (number | null)[];
  readonly provisionalUntil: Date | null;
};

/** Rows of the same group and reason, counted in parts that have nothing in common, as one row each. */
export const together = (rows: readonly TallyRow[]): readonly TallyRow[] =>
  [...Map.groupBy(rows, ({ key, reason }) => JSON.stringify([key, reason])).values()].map((parts) => parts.reduce(sumOf));

const sumOf = (one: TallyRow, other: TallyRow): TallyRow => ({
  ...one,
  n: one.n + other.n,
  among: one.among.map((count, i) => count + (other.among[i] ?? 0)),
  met: one.met.map((count, i) => (count === null ? null : count + (other.met[i] ?? 0))),
  provisionalUntil: later(one.provisionalUntil, other.provisionalUntil),
});

const later = (one: Date | null, other: Date | null): Date | null => (one && (!other || one > other) ? one : other);
