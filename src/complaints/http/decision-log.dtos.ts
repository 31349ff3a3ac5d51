import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { verdicts, type Verdict } from '../../authority/index.ts';
import { Cursor, PageSize, IsInstant } from '../../platform/index.ts';
import { Key, OptionalId } from './fields.ts';

export class DecisionLogDto {
  @IsOptional()
  @IsInstant()
  readonly from?: string;

  /** Exclusive. */
  @IsOptional()
  @IsInstant()
  readonly to?: string;

  @OptionalId()
  readonly personId?: string;

  @IsOptional()
  @Key()
  readonly remedy?: string;

  @IsOptional()
  @IsIn(verdicts)
  readonly verdict?: Verdict;

  /** A rule that decided, or whose conditions held. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  @Matches(/^[A-Za-z][A-Za-z0-9-]*$/, { message: 'rule is the key of a rule' })
  readonly rule?: string;

  /** Of the rules. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  readonly version?: number;

  /** Id or reference. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  @Matches(/^[\w-]+$/, { message: 'complaint is an id or a reference' })
  readonly complaint?: string;

  @Cursor()
  readonly cursor?: string;

  @PageSize()
  readonly limit?: number;
}
