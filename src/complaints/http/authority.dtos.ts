import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Key } from './fields.ts';
import { mostMinor } from './money.dtos.ts';

/** With `remedy`, that one is answered for the amount and parameters named. */
export class AuthorityQueryDto {
  @IsOptional()
  @Key()
  readonly remedy?: string;

  /** Minor units of the account's currency. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(mostMinor)
  readonly amount?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(60)
  readonly planMonths?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  readonly quantity?: number;
}
