import { ApiProperty } from '@nestjs/swagger';
import type { Exclusion } from '../domain/statistics/observe.ts';
import { groupings, type Grouping } from '../domain/figures/report-question.ts';

export class GroupLabelView {
  readonly en: string;
  readonly es: string;
}

/** A time by which a share was resolved, in seconds, with its 95 % limits. Null is "not reached": too many were still open to say. */
export class QuantileView {
  @ApiProperty({ type: Number, nullable: true })
  readonly value: number | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly low: number | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly high: number | null;
}

export class ShareView {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A step of the curve: from here on this share was still unresolved. Before the first step it is 1. */
export class CurvePointView {
  readonly seconds: number;
  readonly unresolved: number;

  /** Null where nothing is left unresolved. */
  @ApiProperty({ type: Number, nullable: true })
  readonly low: number | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly high: number | null;

  /** Still unresolved and watched just before. */
  readonly atRisk: number;
}

export class ResolutionGroupView {
  /** Of a category its key, of a team its id ('' for none), `frontline` or `escalated`, `all`. */
  readonly key: string;
  readonly label: GroupLabelView;
  readonly n: number;

  /** Resolved by us. */
  readonly events: number;

  /** Still open at `asOf`, or ended by the customer: counted as waiting until then. */
  readonly censored: number;

  /** This group's part of the report, with its 95 % limits. */
  readonly share: ShareView;

  /** Fewer than ten: counts are shown, percentiles and curve are not. */
  readonly suppressed: boolean;
  readonly p50: QuantileView;
  readonly p75: QuantileView;
  readonly p90: QuantileView;
  readonly p95: QuantileView;

  /** At most 182 steps, none further than 1/180 from the full curve. */
  readonly curve: CurvePointView[];

  /** Where the curve ends: the longest that any complaint was watched, in seconds. */
  @ApiProperty({ type: Number, nullable: true })
  readonly watchedFor: number | null;
}

/** Whether the groups large enough to be shown differ (log-rank test). */
export class FigureComparisonView {
  readonly chiSquare: number;
  readonly degrees: number;
  readonly p: number;
}

/** The complaints that were looked at: received from `from` to just before `to`. */
export class CohortView {
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly from: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly to: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly category: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly teamId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly flag: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly channel: string | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly severity: number | null;

  @ApiProperty({ type: String, nullable: true })
  readonly remedy: string | null;
}

export class ExcludedView {
  @ApiProperty({ enum: ['void', 'received-after-as-of', 'resolved-before-received'] })
  readonly reason: Exclusion;
  readonly count: number;
}

/**
 * The customer's time to resolution: calendar time from receipt to the last resolution that was not followed by a reopening, nothing taken off.
 * Open complaints are counted in as waiting at least until `asOf` (Kaplan–Meier); the intervals are 95 % log-log intervals.
 */
export class TimeToResolutionView {
  /** Which definition the figures follow; the text beside them is shown under this name. */
  @ApiProperty({ enum: ['customer-time-to-resolution'] })
  readonly definition: 'customer-time-to-resolution';

  @ApiProperty({ enum: groupings })
  readonly by: Grouping;

  @ApiProperty({ enum: ['seconds'] })
  readonly unit: 'seconds';
  readonly cohort: CohortView;
  readonly asOf: string;

  /** Until then the customer may say of a resolution counted here that it was none; null when all stand. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly provisionalUntil: string | null;

  /** Complaints counted, over all groups. */
  readonly n: number;
  readonly excluded: ExcludedView[];

  /** The largest first. */
  readonly groups: ResolutionGroupView[];

  /** Null with fewer than two groups of ten or more: smaller ones are not compared. */
  @ApiProperty({ type: FigureComparisonView, nullable: true })
  readonly comparison: FigureComparisonView | null;
}
