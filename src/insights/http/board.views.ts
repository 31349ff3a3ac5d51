import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { complaintStates, type ComplaintState } from '../../complaints/index.ts';
import { callReasons, type CallReason } from '../../executions/index.ts';

export class BreachRiskDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit?: number;

  /** Only complaints of this person. */
  @IsOptional()
  @IsUUID()
  readonly owner?: string;
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
  /** Null while the deadline is paused. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly dueAt: string | null;

  /** Seconds until it is due, negative when late. */
  @ApiProperty({ type: Number, nullable: true })
  readonly left: number | null;

  /** Seconds within which three of four complaints of this category and age are solved; null where too few were watched so long. */
  @ApiProperty({ type: Number, nullable: true })
  readonly stillNeeded: number | null;

  @ApiProperty({ type: Boolean, nullable: true })
  readonly isLikelyLate: boolean | null;
}

export class BreachRisksView {
  readonly complaints: BreachRiskView[];
}

export class WorkloadView {
  /** Null for complaints that nobody owns. */
  @ApiProperty({ type: String, nullable: true })
  readonly personId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly name: string | null;
  readonly late: number;

  /** Due before the local midnight to come. */
  readonly today: number;
  readonly later: number;
  readonly paused: number;
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

export class NoticeView extends OnBoardView {
  readonly deadlineId: string;

  /** Kind of the deadline that tells. */
  readonly kind: string;
  readonly reachedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly dueAt: string | null;
  readonly isLate: boolean;
}

/** A disconnection hold that nobody has confirmed, shortly before the cut-off list. */
export class PageView extends OnBoardView {
  readonly orderId: string;

  /** Why it came to this person. */
  @ApiProperty({ enum: callReasons })
  readonly because: CallReason;

  /** When the cut-off list is made. */
  readonly cutOffAt: string;
  readonly pagedAt: string;
}

export class NoticesView {
  /** What somebody has to act on at once; the nearest cut-off first. */
  readonly pages: PageView[];

  /** The newest first. */
  readonly notices: NoticeView[];
}
