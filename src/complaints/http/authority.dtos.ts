import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsDay, IsInstant } from '../../platform/index.ts';
import { channels, origins, type Channel, type Origin, type Severity } from '../domain/complaint.ts';
import { callerRelations, verifications, type CallerRelation, type Verification } from '../domain/contact.ts';
import { severities } from './complaint.dtos.ts';
import { Key, OneOf, OptionalId, Words } from './fields.ts';
import { mostMinor } from './money.dtos.ts';

/** With `remedy`, that one is answered for the amount and parameters named. */
export class AuthorityQueryDto {
  /** For whom the person who looks stands in; their own authority when it is left out. */
  @OptionalId()
  readonly inPlaceOf?: string;

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

/** What a complaint that is being written down says so far. */
export class AuthorityPreviewDto extends AuthorityQueryDto {
  @OptionalId()
  readonly customerId?: string;

  @OptionalId()
  readonly accountId?: string;

  @Key()
  readonly category: string;

  @IsOptional()
  @Type(() => Number)
  @OneOf(severities)
  readonly severity?: Severity;

  @OneOf(channels)
  readonly channel: Channel;

  @IsOptional()
  @OneOf(origins)
  readonly origin?: Origin;

  @IsOptional()
  @IsInstant()
  readonly receivedAt?: string;

  @IsOptional()
  @IsDay()
  readonly eventOn?: string;

  @IsOptional()
  @IsDay()
  readonly billOn?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @Key({ each: true })
  readonly flags?: string[];

  @OptionalId()
  readonly aboutPersonId?: string;

  @IsOptional()
  @Words(2000)
  readonly remedySought?: string;

  @IsOptional()
  @Key()
  readonly cause?: string;

  @IsOptional()
  @OneOf(callerRelations)
  readonly relation?: CallerRelation;

  @IsOptional()
  @OneOf(verifications)
  readonly verifiedBy?: Verification;
}
