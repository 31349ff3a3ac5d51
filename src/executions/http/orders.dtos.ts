import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { Cursor, PageSize, IsInstant } from '../../platform/index.ts';
import { Line } from './fields.ts';
import { executors, type Executor } from '../domain/order.ts';

export const worklistStates = ['open', 'confirmed', 'failed', 'all'] as const;

export class WorklistDto {
  @IsOptional()
  @IsIn(executors)
  readonly executor?: Executor;

  /** `open` unless said otherwise. */
  @IsOptional()
  @IsIn(worklistStates)
  readonly state?: (typeof worklistStates)[number];

  @IsOptional()
  @IsUUID()
  readonly complaintId?: string;

  @Cursor()
  readonly cursor?: string;

  @PageSize()
  readonly limit?: number;
}

export class PostedAmountDto {
  /** Minor units: cents, pence. */
  @IsInt()
  @Min(1)
  @Max(1_000_000_000_000)
  readonly minor: number;

  /** ISO 4217. */
  @IsString()
  @Matches(/^[A-Z]{3}$/, { message: '$property is a currency code like USD' })
  readonly currency: string;
}

export class ConfirmOrderDto {
  /** What the executing system calls it: a posting, a work order, a hold. */
  @Line(80)
  readonly externalRef: string;

  /** As posted there; it must be the amount that was ordered. */
  @IsOptional()
  @ValidateNested()
  @Type(() => PostedAmountDto)
  readonly postedAmount?: PostedAmountDto;

  /** Now unless said otherwise. */
  @IsOptional()
  @IsInstant()
  readonly postedAt?: string;
}

export class FailOrderDto {
  @Line(500)
  readonly reason: string;
}
