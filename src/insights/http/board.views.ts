import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { complaintStates, type ComplaintState } from '../../complaints/index.ts';
import { workParts, type WorkPart } from '../domain/board/open-work.ts';

export class BreachRiskDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit?: number;

  /** Only complaints of this person (an id), or of `nobody`. */
  @IsOptional()
  @Matches(/^(?:nobody|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/, { message: 'owner is the id of a person, or nobody' })
  readonly owner?: string;

  /** Only complaints that count in this part of the workload. */
  @IsOptional()
  @IsIn([...workParts])
  @ApiProperty({ enum: workParts, required: false })
  readonly part?: WorkPart;
}

/** A complaint in one line of the board. */
export class OnBoardView {
  readonly id: string;
  readonly reference: string;
  readonly category: string;
  readonly severity: number;

  @ApiProperty({ enum: complaintStates })
  readonly state: ComplaintState;
  readonly receivedAt: string;
  readonly version: number;

  @ApiProperty({ type: String, nullable: true })
  readonly ownerId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly ownerName: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly teamName: string | null;
}

export class BreachRiskView extends OnBoardView {
  /** Of which deadline this is; null where nothing is late and no resolution is asked for by a day. */
  @ApiProperty({ type: String, nullable: true })
  readonly kind: string | null;

  /** Null while the deadline is paused. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly dueAt: string | null;

  /** Of a paused one: seconds of its own hours, negative when late. */
  @ApiProperty({ type: Number, nullable: true })
  readonly pausedLeft: number | null;

  /** Calendar seconds until it is due, negative when late; of a paused one as if it went on now. */
  @ApiProperty({ type: Number, nullable: true })
  readonly left: number | null;

  /** Seconds within which three of four complaints of this category and age are solved; null where too few were watched so long. */
  @ApiProperty({ type: Number, nullable: true })
  readonly stillNeeded: number | null;

  @ApiProperty({ type: Boolean, nullable: true })
  readonly isLikelyLate: boolean | null;
}

/** Of which complaints was learned how long such complaints take. */
export class LearnedFromView {
  /** First and last day of the house on which they were received. */
  readonly from: string;
  readonly to: string;
  readonly n: number;

  /** Fewer than ten of the last year's were solved: it is everything there is. */
  readonly isAllThereIs: boolean;
}

/** Counts are of everything that was asked about. */
export class BreachRisksView {
  readonly open: number;
  readonly late: number;

  /** Not late yet, and such complaints still need longer than is left. */
  readonly likely: number;

  /** With a deadline that nobody can judge: too few such complaints were watched so long. */
  readonly unknown: number;
  readonly learnedFrom: LearnedFromView;

  /** The worst first, as many as were asked for. */
  readonly complaints: BreachRiskView[];
}

export class WorkloadView {
  /** Null for complaints that nobody owns. */
  @ApiProperty({ type: String, nullable: true })
  readonly personId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly name: string | null;

  /** The deadline for the resolution was missed, also where it was paused after that. */
  readonly late: number;

  /** Due before the local midnight to come. */
  readonly today: number;
  readonly later: number;
  readonly paused: number;

  /** Without a deadline for the resolution. */
  readonly none: number;
}

export class WorkloadsView {
  readonly people: WorkloadView[];
}

export class UnassignedLineView extends OnBoardView {
  /** When it was last without an owner, or came in. */
  @ApiProperty({ format: 'date-time' })
  readonly since: string;
}

export class UnassignedView {
  /** The longest wait first. */
  readonly complaints: UnassignedLineView[];
}

export class EscalatingRuleView {
  readonly rule: string;

  @ApiProperty({ type: String, nullable: true })
  readonly title: string | null;
  readonly currency: string;

  /** Times somebody asked higher because of it in thirty days. */
  readonly asked: number;
  readonly askedMinor: number;
  readonly decided: number;

  /** The share granted exactly as asked, nought to one; null under ten decided. */
  @ApiProperty({ type: Number, nullable: true })
  readonly approved: number | null;

  /** Seconds that half waited at most; null under ten decided. */
  @ApiProperty({ type: Number, nullable: true })
  readonly medianWait: number | null;

  /** At least nine of ten were granted as asked, of ten or more: the limit may be too low. */
  readonly isLimitLow: boolean;
}

export class EscalatingRulesView {
  /** The most frequent first. */
  readonly rules: EscalatingRuleView[];
}
