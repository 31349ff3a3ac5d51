import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

export class LookUpDto {
  /** Telephone digits, an account number, a name or a fragment of an address; from the third character on. */
  @IsString()
  @MaxLength(100)
  @Matches(/^\P{Cc}*$/u, { message: 'text is one line' })
  readonly text: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(20)
  readonly limit?: number;
}
