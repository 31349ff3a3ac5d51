import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { IsInstant, PageSize } from '../../../platform/index.ts';

export class OwesMoreDto {
  /** Complaints received from this instant on; a year before the rules begin when it is left out. */
  @IsOptional()
  @IsInstant()
  readonly from?: string;

  /** What the page before gave out. */
  @IsOptional()
  @IsUUID()
  readonly cursor?: string;

  /** How many decided complaints are looked at, not how many are found. */
  @PageSize()
  readonly limit?: number;
}

export class CaseOwedMoreView {
  readonly complaintId: string;
  readonly reference: string;
  readonly state: string;
  readonly receivedAt: string;
  readonly rule: string;
  readonly title: string;

  /** Minor units of the rules' currency: owed before the change, after it, paid so far, and still to give because of it. */
  readonly beforeMinor: number;
  readonly afterMinor: number;
  readonly paidMinor: number;
  readonly moreMinor: number;
}

export class OwesMoreView {
  /** Decided complaints that were looked at on this page. */
  readonly looked: number;
  readonly items: CaseOwedMoreView[];

  @ApiProperty({ type: String, nullable: true })
  readonly next: string | null;
}
