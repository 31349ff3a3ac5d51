import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { complaintStates, type ComplaintState } from '../../complaints/index.ts';

export class BreachRiskDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit?: number;
}

export class BreachRiskView {
  readonly id: string;
  readonly reference: string;
  readonly category: string;
  readonly severity: number;

  @ApiProperty({ enum: complaintStates })
  readonly state: ComplaintState;
  readonly receivedAt: string;

  /** Null while the deadline is paused. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly dueAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly ownerName: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly teamName: string | null;

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
