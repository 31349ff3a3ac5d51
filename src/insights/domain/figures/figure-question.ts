import { reportErrors } from './report.errors.ts';

/** By which the columns in memory can be grouped. */
export const columnDimensions = ['category', 'team', 'channel', 'severity', 'origin', 'route', 'month'] as const;
/** `week`: by its Monday. `remedy`: the kind given; `none`, or `several` where kinds differ, so that nothing counts twice. */
export const dimensions = [...columnDimensions, 'week', 'cause', 'outcome', 'remedy'] as const;
/** `route`: solved where it was heard, or after an escalation for authority or skill. `month`: of the house, by the figure's own date. */
export type Dimension = (typeof dimensions)[number];

export const routes = ['frontline', 'escalated'] as const;

export type FigureFilter = {
  readonly category?: string;
  /** Empty: of no team. */
  readonly teamId?: string;
  readonly channel?: string;
  readonly severity?: number;
  readonly origin?: string;
  readonly route?: (typeof routes)[number];
  readonly cause?: string;
  /** Complaints for which such a remedy was given. */
  readonly remedy?: string;
  readonly ownerId?: string;
};

/** Days of the house, `YYYY-MM-DD`, both counted in. */
export type Period = { readonly from: string; readonly to: string };

export type FigureQuestion = {
  readonly period: Period;
  readonly by: readonly Dimension[];
  readonly filter: FigureFilter;
};

const mostYears = 12;

/** Throws 422 `period-empty`, `period-too-long`, or 400 `by-twice` when a dimension is named twice. */
export const requireAskable = ({ period: { from, to }, by }: FigureQuestion): void => {
  if (from > to) throw reportErrors.emptyPeriod();
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) >= mostYears) throw reportErrors.periodTooLong(mostYears);
  if (new Set(by).size !== by.length) throw reportErrors.byTwice();
};
