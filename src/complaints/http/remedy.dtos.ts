import { Type } from 'class-transformer';
import { IsDefined, IsInt, IsOptional, Max, Min, ValidateIf, ValidateNested } from 'class-validator';
import { verdicts, type Verdict } from '../../authority/index.ts';
import { Id, Key, Line, OneOf, OptionalId, Words } from './fields.ts';
import { MoneyDto, mostMinor } from './money.dtos.ts';

export class RemedyParamsDto {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(60)
  readonly planMonths?: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  readonly quantity?: number;
}

/** What the panel showed for this remedy and amount. */
export class SeenDto {
  @OneOf(verdicts)
  readonly verdict: Verdict;

  /** Null when the panel said that no rules are in force. */
  @ValidateIf((_, value: unknown) => value !== null)
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  readonly rulesetVersion: number | null;
}

export class WantedRemedyDto {
  @Key()
  readonly kind: string;

  /** For a remedy with money. */
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyDto)
  readonly amount?: MoneyDto;

  @IsOptional()
  @ValidateNested()
  @Type(() => RemedyParamsDto)
  readonly params?: RemedyParamsDto;

  /** The escalation whose answer was a one-time approval. */
  @OptionalId()
  readonly coverId?: string;

  /** For colleagues, where the panel names it as a duty: why it is given. The customer never reads it. */
  @IsOptional()
  @Words(2000)
  readonly note?: string;
}

/** Where nothing could be shown before: on a complaint that is registered and resolved at once. */
export class RemedyDto extends WantedRemedyDto {
  @IsOptional()
  @ValidateNested()
  @Type(() => SeenDto)
  readonly seen?: SeenDto;
}

export class GiveRemedyDto extends WantedRemedyDto {
  /** Whose substitute gives it, by the authority of that person. */
  @OptionalId()
  readonly inPlaceOf?: string;

  @IsDefined()
  @ValidateNested()
  @Type(() => SeenDto)
  readonly seen: SeenDto;
}

export class SettleOwedDto {
  /** Key of the rule that owes it. */
  @Line(60)
  readonly rule: string;

  /** For colleagues: why it is paid now. It stands on the follow-up. */
  @Words(2000)
  readonly reason: string;
}

export class CancelRemedyDto {
  @Words(2000)
  readonly reason: string;
}

export class ReverseRemedyDto extends CancelRemedyDto {
  /** What the system that took it back calls that. */
  @Line(100)
  readonly externalRef: string;
}

export class SecondOpinionDto {
  @Key()
  readonly remedyKind: string;

  /** The most it covers, in minor units of the account's currency. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(mostMinor)
  readonly amountMinor?: number;

  /** Whose remedy it confirms. */
  @Id()
  readonly forPersonId: string;
}

export class EvidenceDto {
  @Key()
  readonly kind: string;

  /** Where it is kept: a file, a work order, a receipt number. */
  @Line(500)
  readonly reference: string;
}
