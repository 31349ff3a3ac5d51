import { Type } from 'class-transformer';
import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { MoneyDto } from '../../complaints/index.ts';
import { reviewVerdicts, type ReviewVerdict } from '../domain/review.ts';

const longestText = 2000;

export class ReviewRequestDto {
  /** Why somebody else should look at it again. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(longestText)
  readonly reason: string;

  /** A remedy that was given or refused; without one, how the complaint ended. */
  @IsOptional()
  @IsUUID()
  readonly remedyId?: string;

  /** Who looks at it; without one, a supervisor or manager who is there. */
  @IsOptional()
  @IsUUID()
  readonly reviewerId?: string;
}

export class ReviewAnswerDto {
  /** What the reviewer finds; the same as before lets the decision stand. */
  @IsIn(reviewVerdicts)
  readonly verdict: ReviewVerdict;

  /** For a remedy with money that is given. */
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyDto)
  readonly amount?: MoneyDto;

  /** What the customer can be told. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(longestText)
  readonly customerReason: string;
}
