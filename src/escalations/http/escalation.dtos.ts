import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { MoneyDto, RemedyParamsDto } from '../../complaints/index.ts';
import { answers, escalationKinds, type Answer, type EscalationKind } from '../domain/escalation.ts';
import { escalationViews, type EscalationView } from '../queries/escalation-list.query.ts';

const longestText = 2000;

export class EscalateDto {
  @IsIn(escalationKinds.filter((kind) => kind !== 'TIME' && kind !== 'MANDATORY'))
  readonly kind: EscalationKind;

  /** A kind of the catalogue; needed for AUTHORITY. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  readonly remedy?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyDto)
  readonly amount?: MoneyDto;

  @IsOptional()
  @ValidateNested()
  @Type(() => RemedyParamsDto)
  readonly params?: RemedyParamsDto;

  @IsString()
  @IsNotEmpty()
  @MaxLength(longestText)
  readonly note: string;

  /** What the customer was told will happen. */
  @IsOptional()
  @IsString()
  @MaxLength(longestText)
  readonly customerTold?: string;

  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  readonly version: number;
}

export class RulingDto {
  @IsIn(answers)
  readonly answer: Answer;

  /** For OTHER_AMOUNT; with COVER_ONCE the most that is covered. */
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyDto)
  readonly amount?: MoneyDto;

  /** For the colleague who asked. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(longestText)
  readonly reason: string;

  /** What the customer can be told; needed to refuse. */
  @IsOptional()
  @IsString()
  @MaxLength(longestText)
  readonly customerReason?: string;

  /** Whose substitute answers, by the authority of that person. */
  @IsOptional()
  @IsUUID()
  readonly inPlaceOf?: string;

  /** The number of the board's minute, where no level may permit it. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  readonly boardMinute?: string;

  /** The amount that the minute names; needed with the number where money is granted. */
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyDto)
  readonly boardAmount?: MoneyDto;
}

export class EscalationListDto {
  @IsOptional()
  @IsIn(escalationViews)
  readonly view?: EscalationView;
}
