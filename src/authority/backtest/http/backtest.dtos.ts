import { applyDecorators } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { PageSize, IsInstant } from '../../../platform/index.ts';
import { flipViews, type FlipView } from '../flip-filter.ts';
import { countersModes, histories, type CountersMode, type History } from '../worker/order.ts';

export class AskBacktestDto {
  /** A draft or a published ruleset; the live one when it is left out. */
  @IsOptional()
  @IsUUID()
  readonly rulesetId?: string;

  /** Whole rules to try in place of those of the same key, or beside them. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @Transform(({ obj, key }: { obj: Readonly<Record<string, unknown>>; key: string }) => obj[key])
  readonly rules?: object[];

  /** `synthetic` tries them on invented cases, the same ones every time; nothing is published on the strength of those. */
  @IsOptional()
  @IsIn(histories)
  readonly history?: History;

  /** Decisions from this instant on; a year before the end when it is left out. */
  @IsOptional()
  @IsInstant()
  readonly from?: string;

  /** Decisions before this instant; now when it is left out. */
  @IsOptional()
  @IsInstant()
  readonly to?: string;

  /**
   * `recorded`: what had been used of a cap as it was then, the default. `replayed`: as it follows from what the rules would have given
   * before; sums of customers, employees and teams do, what is counted by account or in times stays as recorded.
   */
  @IsOptional()
  @IsIn(countersModes)
  readonly counters?: CountersMode;
}

export class BacktestListDto {
  @IsOptional()
  @IsUUID()
  readonly rulesetId?: string;

  /** The last id of the page before. */
  @IsOptional()
  @IsUUID()
  readonly cursor?: string;

  @PageSize()
  readonly limit?: number;
}

const Group = (): PropertyDecorator => applyDecorators(IsOptional(), IsString(), MaxLength(60), Matches(/^[\w-]+$/));

export class FlipListDto {
  /** The last place of the page before. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  readonly cursor?: number;

  /** Newly the frontline's own, newly escalated, or newly its own although a supervisor refused it then. */
  @IsOptional()
  @IsIn(flipViews)
  readonly view?: FlipView;

  /** As the groups of the report name it: a team's id, `unknown`. */
  @Group()
  readonly team?: string;

  @Group()
  readonly category?: string;

  @Group()
  readonly channel?: string;

  /** `true`, `false` or `unknown`. */
  @Group()
  readonly vulnerable?: string;

  /** As `2026-03`. */
  @Group()
  readonly month?: string;

  @Group()
  readonly remedy?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit?: number;
}

export class CurveDto {
  /** Key of a rule of the backtest's rules. */
  @IsString()
  @MaxLength(60)
  @Matches(/\S/, { message: 'rule names a rule' })
  readonly rule: string;

  @IsOptional()
  @IsInt()
  @Min(2)
  @Max(2001)
  readonly positions?: number;
}
