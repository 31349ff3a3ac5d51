/** What `--json` prints; null where something was not measured. Other programs rely on the names. */
export type TimeFigures = {
  /** Due dates a second divided by those of luxon walking from day to day. */
  readonly dueVsLuxon: number | null;
  /** The same divided by PostgreSQL's own best form. */
  readonly dueVsSql: number | null;
  /** Milliseconds to move every open deadline after a calendar was edited: computation and write apart. */
  readonly recomputeMs: { readonly compute: number | null; readonly write: number | null };
  /** Milliseconds of the report by category and month at each size. */
  readonly reportMs: Readonly<Record<string, number>> | null;
  /** Milliseconds of the survival curve at each size. */
  readonly survivalMs: Readonly<Record<string, number>> | null;
};

export const nothingTimed: TimeFigures = {
  dueVsLuxon: null,
  dueVsSql: null,
  recomputeMs: { compute: null, write: null },
  reportMs: null,
  survivalMs: null,
};

/** What one benchmark has to say: text for people, its figures, and the sizes that they hold for. */
export type TimeReport = {
  readonly text: string;
  readonly figures: Partial<TimeFigures>;
  readonly sizes?: Readonly<Record<string, unknown>>;
};
