import type { LogRank } from '../domain/statistics/log-rank.ts';
import type { Exclusion } from '../domain/statistics/observe.ts';
import type { ResolutionGroup } from '../domain/figures/resolution-groups.ts';
import type { SurvivalPoint } from '../domain/statistics/survival-point.ts';
import type { Quantile } from '../domain/statistics/survival-quantile.ts';
import type { Label } from '../domain/figures/label.ts';
import type { TimeToResolution, TimeToResolutionQuery } from '../queries/time-to-resolution.query.ts';
import type { TimeToResolutionDto } from './reports.dtos.ts';
import type {
  CurvePointView,
  FigureComparisonView,
  QuantileView,
  ResolutionGroupView,
  TimeToResolutionView,
} from './reports.views.ts';

type Asked = Parameters<TimeToResolutionQuery['execute']>[0];

export const toQuestion = ({ by = 'none', from, to, asOf, team, ...only }: TimeToResolutionDto): Asked => ({
  by,
  from: instant(from),
  to: instant(to),
  asOf: instant(asOf),
  ...{ teamId: team ?? null, category: only.category ?? null, flag: only.flag ?? null },
  ...{ channel: only.channel ?? null, severity: only.severity ?? null, remedy: only.remedy ?? null },
});

const instant = (text: string | undefined): Date | null => (text === undefined ? null : new Date(text));

export const toTimeToResolutionView = (report: TimeToResolution): TimeToResolutionView => {
  const { by, from, to, asOf, ...only } = report.question;
  return {
    definition: 'customer-time-to-resolution',
    by,
    unit: 'seconds',
    cohort: { from: from && from.toISOString(), to: to && to.toISOString(), ...only },
    asOf: asOf.toISOString(),
    provisionalUntil: report.provisionalUntil && report.provisionalUntil.toISOString(),
    n: report.n,
    excluded: reasons.map((reason) => ({ reason, count: report.excluded[reason] })).filter(({ count }) => count > 0),
    groups: report.groups.map(toGroupView),
    comparison: toComparisonView(report.comparison),
  };
};

export const toComparisonView = (compared: LogRank | null): FigureComparisonView | null =>
  compared && { chiSquare: compared.chiSquare, degrees: compared.degrees, p: compared.p };

const reasons = ['void', 'received-after-as-of', 'resolved-before-received'] as const satisfies readonly Exclusion[];

const toGroupView = (group: ResolutionGroup & { readonly label: Label }): ResolutionGroupView => ({
  key: group.key,
  label: group.label,
  n: group.n,
  events: group.events,
  censored: group.censored,
  share: { value: group.share.value, low: group.share.lower, high: group.share.upper },
  suppressed: group.suppressed,
  p50: toQuantileView(group.p50),
  p75: toQuantileView(group.p75),
  p90: toQuantileView(group.p90),
  p95: toQuantileView(group.p95),
  curve: group.curve.map(toCurvePointView),
  watchedFor: group.watchedFor,
});

const toQuantileView = ({ value, lower, upper }: Quantile): QuantileView => ({ value, low: lower, high: upper });

const toCurvePointView = ({ time, survival, lower, upper, atRisk }: SurvivalPoint): CurvePointView => ({
  seconds: time,
  unresolved: survival,
  low: lower,
  high: upper,
  atRisk,
});
