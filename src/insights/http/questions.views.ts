import { ApiProperty, OmitType } from '@nestjs/swagger';
import { FigureDto } from './figures.dtos.ts';

/** Which complaints a question is about. */
export class InsightQuestionDto extends OmitType(FigureDto, ['by', 'person'] as const) {}

/** What the answer stands on: days of the house, both counted in. */
export class InsightCohortView {
  readonly from: string;
  readonly to: string;
  readonly zone: string;
}

export class InsightAnswerView {
  readonly asOf: string;
  readonly cohort: InsightCohortView;

  /** Some of the complaints are history that was invented for a demonstration. */
  readonly hasInvented: boolean;

  /** Complaints of the period that are still to be counted, as after an update; the numbers are provisional while there are any. */
  readonly stillToCount: number;

  /** Versions of the authority rules that were in force in the period. */
  readonly ruleVersions: number[];
}

export class WeekOfReceiptsView {
  /** Its Monday, YYYY-MM-DD. */
  readonly week: string;
  readonly n: number;

  /** Still open. */
  readonly waiting: number;

  /** Fewer than ten. */
  readonly suppressed: boolean;

  /** Seconds; null where too few or too many are still waiting to say. */
  @ApiProperty({ type: Number, nullable: true })
  readonly p50: number | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly p90: number | null;

  /** It is over, all its days were asked for, and nine tenths of its complaints have come to their end. */
  readonly isMature: boolean;
}

/** Mean ± 2.66 × the mean moving range, of the mature weeks. */
export class ProcessLimitsView {
  readonly centre: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

export class InForceView {
  readonly version: number;
  readonly week: string;
  readonly at: string;
}

export class WeeksView extends InsightAnswerView {
  readonly weeks: WeekOfReceiptsView[];

  /** Null for fewer than six mature weeks. */
  @ApiProperty({ type: ProcessLimitsView, nullable: true })
  readonly p50Limits: ProcessLimitsView | null;

  @ApiProperty({ type: ProcessLimitsView, nullable: true })
  readonly p90Limits: ProcessLimitsView | null;

  /** Authority policies that came into force meanwhile. */
  readonly published: InForceView[];
}

export class HourOfWeekView {
  /** Monday is 1. */
  readonly weekday: number;
  readonly hour: number;
  readonly n: number;
}

export class HoursView extends InsightAnswerView {
  readonly hours: HourOfWeekView[];
}

export class SpreadBinView {
  /** Seconds. */
  readonly from: number;

  @ApiProperty({ type: Number, nullable: true })
  readonly to: number | null;
  readonly solved: number;

  /** Still open and waiting that long. */
  readonly open: number;
}

export class SpreadView extends InsightAnswerView {
  readonly bins: SpreadBinView[];

  /** Complaints with impossible dates, which ended before they were received. */
  readonly leftOut: number;
}

export class AskedOverLimitView {
  readonly rule: string;

  @ApiProperty({ type: String, nullable: true })
  readonly title: string | null;
  readonly remedy: string;
  readonly currency: string;
  readonly n: number;

  /** Fewer than ten. */
  readonly suppressed: boolean;

  /** Asked as a multiple of the limit, what was given before on the complaint counted in. */
  @ApiProperty({ type: Number, nullable: true })
  readonly p25: number | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly p50: number | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly p75: number | null;
  readonly decided: number;
  readonly asAsked: number;

  /** The share granted exactly as asked; null under ten decided. */
  @ApiProperty({ type: Number, nullable: true })
  readonly approved: number | null;
}

export class AskedOverLimitsView extends InsightAnswerView {
  /** The most frequent first. */
  readonly rules: AskedOverLimitView[];
}

export class CostMonthView {
  readonly month: string;
  readonly currency: string;

  /** Remedies given. */
  readonly n: number;

  /** Minor units, by own authority or because it was owed. */
  readonly own: number;

  /** After somebody else's approval. */
  readonly approved: number;

  /** Given from the first month of the period on. */
  readonly sinceBegin: number;

  /** Monthly budgets of the teams together, of each the one that held last; null where there was none, or filters ask for a part of what a team gives. */
  @ApiProperty({ type: Number, nullable: true })
  readonly budget: number | null;
}

export class CostView extends InsightAnswerView {
  readonly months: CostMonthView[];
}
