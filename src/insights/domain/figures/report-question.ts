import { reportErrors } from './report.errors.ts';

export const groupings = ['category', 'team', 'route', 'none'] as const;
/** `route`: solved where it was heard, or after an escalation for authority or skill. */
export type Grouping = (typeof groupings)[number];

/** The complaints of a report are those received from `from` to just before `to`; null leaves that side open. */
export type ReportQuestion = {
  readonly by: Grouping;
  readonly from: Date | null;
  readonly to: Date | null;
  /** What happened later is not counted. */
  readonly asOf: Date;
  readonly category: string | null;
  readonly teamId: string | null;
  readonly flag: string | null;
  readonly channel: string | null;
  readonly severity: number | null;
  /** Only complaints for which a remedy of this kind was given. */
  readonly remedy: string | null;
};

/** Throws 422 `period-empty` or `as-of-in-the-future`. */
export const requireAnswerable = ({ from, to, asOf }: ReportQuestion, now: Date): void => {
  if (from !== null && to !== null && from >= to) throw reportErrors.emptyPeriod();
  if (asOf > now) throw reportErrors.asOfInTheFuture(now);
};
