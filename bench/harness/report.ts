/** What `--json` prints; null where something was not measured. Other programs rely on the names. */
export type Figures = {
  readonly intakeVsBare: number | null;
  readonly intakeVsBare32: number | null;
  readonly intakeVsPgbench: number | null;
  readonly resolveVsBare: number | null;
  readonly queueGrowth: number | null;
  readonly queueP95Ms: number | null;
  readonly rssMb: { readonly rest: number | null; readonly load: number | null };
};

export const nothingMeasured: Figures = {
  intakeVsBare: null,
  intakeVsBare32: null,
  intakeVsPgbench: null,
  resolveVsBare: null,
  queueGrowth: null,
  queueP95Ms: null,
  rssMb: { rest: null, load: null },
};

/** What one benchmark has to say: text for people, its figures, and the sizes that they hold for. */
export type Report = {
  readonly text: string;
  readonly figures: Partial<Figures>;
  readonly sizes?: Readonly<Record<string, unknown>>;
};
