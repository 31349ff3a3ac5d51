import { ApiProperty } from '@nestjs/swagger';
import type { ComplaintState } from '../../complaints/index.ts';
import { complaintStates } from '../../complaints/index.ts';
import { dimensions, type Dimension } from '../domain/figures/figure-question.ts';
import type { FigureKind } from '../domain/figures/figure.ts';
import { KeptDefinitionView, RestatementView } from './publications.views.ts';
import { CurvePointView, FigureComparisonView, GroupLabelView } from './reports.views.ts';

const kinds = ['durations', 'shares', 'counts', 'time', 'money'] as const;
const units = ['seconds', 'share', 'complaints', 'minor'] as const;

export class FigureDefinitionView {
  readonly name: string;

  /** Another one whenever it means something else. */
  readonly version: number;

  @ApiProperty({ enum: kinds })
  readonly kind: FigureKind;

  @ApiProperty({ enum: units })
  readonly unit: (typeof units)[number];

  @ApiProperty({ enum: dimensions, isArray: true })
  readonly groupings: Dimension[];
  readonly title: GroupLabelView;

  /** How it is worked out, to stand beside the number. */
  readonly text: GroupLabelView;
}

export class FigureDefinitionsView {
  readonly figures: FigureDefinitionView[];
}

export class FigureValueView {
  /** `p50` … `p95`, `ended`, `waiting` of durations; `share` or a kind of shares; a place of time; a step of money. */
  readonly name: string;

  /** Null where it is suppressed, where there was nothing (`n` 0) to take a share or a time of, or for a duration that too many are still waiting for to say. */
  @ApiProperty({ type: Number, nullable: true })
  readonly value: number | null;

  /** The 95 % limits. */
  @ApiProperty({ type: Number, nullable: true })
  readonly low: number | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly high: number | null;

  /** How many it stands on. */
  readonly n: number;
}

export class FigureGroupView {
  /** The values of `by`, in that order; of credits the cost code and the currency. */
  readonly key: string[];
  readonly labels: GroupLabelView[];
  readonly n: number;

  /** Fewer than ten, or nothing at all where `n` is 0: the count is shown, nothing worked out of it. */
  readonly suppressed: boolean;
  readonly values: FigureValueView[];

  /** Of durations with at most one grouping: the share still waiting. */
  readonly curve: CurvePointView[];
}

export class FigureExclusionView {
  readonly reason: string;
  readonly count: number;
}

export class FigureCohortView {
  /** First and last day of the house, both counted in. */
  readonly from: string;
  readonly to: string;
  readonly zone: string;

  /** What the complaints were narrowed to. */
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  readonly only: Record<string, string | number>;
}

/** What was published of exactly this question. */
export class PublishedForView {
  readonly month: string;
  readonly publishedAt: string;

  /** How many numbers would be other ones now; 0 while all stand as published. */
  readonly restated: number;

  /** Those numbers. */
  readonly values: RestatementView[];

  /** Null for a month that was published before definitions were kept. */
  @ApiProperty({ type: KeptDefinitionView, nullable: true })
  readonly definedAs: KeptDefinitionView | null;

  /** It means something else now: its numbers may be other ones because of that alone. */
  readonly isRedefined: boolean;
}

export class FigureView {
  readonly definition: FigureDefinitionView;
  readonly cohort: FigureCohortView;

  @ApiProperty({ enum: dimensions, isArray: true })
  readonly by: Dimension[];
  readonly asOf: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly provisionalUntil: string | null;
  readonly n: number;

  /** Some of the complaints are invented for a demonstration. */
  readonly hasInvented: boolean;

  /** Complaints of the period that are still to be counted, as after an update; the numbers are provisional while there are any. */
  readonly stillToCount: number;

  /** Versions of the authority rules that were in force in the period. */
  readonly ruleVersions: number[];
  readonly excluded: FigureExclusionView[];
  readonly groups: FigureGroupView[];

  /** Null unless the question is a published month, as a whole, by category or by team. */
  @ApiProperty({ type: PublishedForView, nullable: true })
  readonly published: PublishedForView | null;

  @ApiProperty({ type: FigureComparisonView, nullable: true })
  readonly comparison: FigureComparisonView | null;
}

export class FigureComplaintView {
  readonly id: string;
  readonly reference: string;
  readonly category: string;
  readonly severity: number;

  @ApiProperty({ enum: complaintStates })
  readonly state: ComplaintState;
  readonly receivedAt: string;

  /** The date by which it belongs to the period. */
  readonly countedAt: string;

  /** How many of what is counted are of this complaint: deadlines, questions, credits; else 1. */
  readonly times: number;

  @ApiProperty({ type: String, nullable: true })
  readonly customerName: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly teamName: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly ownerName: string | null;
}

export class FigureComplaintsView {
  /** Newest first; those that the asker may not see are left out, so that a page may be short or empty and yet not the last. */
  readonly complaints: FigureComplaintView[];

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor: string | null;
}
