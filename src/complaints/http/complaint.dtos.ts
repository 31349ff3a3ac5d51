import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsOptional, ValidateNested } from 'class-validator';
import { IsDay, IsInstant } from '../../platform/index.ts';
import { channels, origins, type Channel, type Origin, type Severity } from '../domain/complaint.ts';
import { callerRelations, verifications, type CallerRelation, type Verification } from '../domain/contact.ts';
import { questionWays, type QuestionWay } from '../domain/open-question.ts';
import { Key, Line, OneOf, OptionalId, Version, Words } from './fields.ts';

export const severities = [1, 2, 3, 4] as const;
export const mostText = 8000;

export class CallerDto {
  @IsOptional()
  @Line(200)
  readonly name?: string;

  @OneOf(callerRelations)
  readonly relation: CallerRelation;

  @OneOf(verifications)
  readonly verifiedBy: Verification;
}

export class PromiseDto {
  @Words(1000)
  readonly what: string;

  @IsInstant()
  readonly dueAt: string;
}

/** What is known of a complaint's subject, all of it optional. */
export class PartyDto {
  @OptionalId()
  readonly customerId?: string;

  @OptionalId()
  readonly accountId?: string;

  @OptionalId()
  readonly premiseId?: string;
}

export class RegisterDto extends PartyDto {
  /** When the customer first said it to anyone; now when left out. */
  @IsOptional()
  @IsInstant()
  readonly receivedAt?: string;

  @OneOf(channels)
  readonly channel: Channel;

  @IsOptional()
  @OneOf(origins)
  readonly origin?: Origin;

  @IsOptional()
  @Line(100)
  readonly originReference?: string;

  @IsOptional()
  @IsDay()
  readonly originDueOn?: string;

  /** The day it happened, where that is known: some rules go by it. */
  @IsOptional()
  @IsDay()
  readonly eventOn?: string;

  /** The date of the bill in question. */
  @IsOptional()
  @IsDay()
  readonly billOn?: string;

  @Key()
  readonly category: string;

  @IsOptional()
  @OneOf(severities)
  readonly severity?: Severity;

  @Words(mostText)
  readonly description: string;

  @IsOptional()
  @Words(2000)
  readonly remedySought?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => CallerDto)
  readonly caller?: CallerDto;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @Key({ each: true })
  readonly flags?: string[];

  @OptionalId()
  readonly aboutPersonId?: string;

  /** Whoever registers it looks after it. */
  @IsOptional()
  @IsBoolean()
  readonly keep?: boolean;

  @IsOptional()
  @ValidateNested()
  @Type(() => PromiseDto)
  readonly promise?: PromiseDto;
}

export class QuestionDto {
  @Words(2000)
  readonly text: string;

  /** A message when it is left out, which is sent; a question that was put by telephone or at the counter is only kept. */
  @IsOptional()
  @OneOf(questionWays)
  readonly putBy?: QuestionWay;

  @IsInstant()
  readonly replyBy: string;

  @Version()
  readonly version: number;
}

export class ThirdPartyDto {
  @Line(200)
  readonly party: string;

  @Line(100)
  readonly reference: string;

  @IsDay()
  readonly reviewOn: string;

  @Version()
  readonly version: number;
}

export class FieldVisitDto {
  @Line(60)
  readonly workOrder: string;

  @IsInstant()
  readonly appointmentAt: string;

  @Version()
  readonly version: number;
}

export class ResumptionDto {
  @Words(2000)
  readonly reason: string;

  @Version()
  readonly version: number;
}
