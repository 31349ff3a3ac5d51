import { Transform, Type } from 'class-transformer';
import { IsInt, IsObject, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { Cursor, IsDay, IsInstant, PageSize } from '../../../platform/index.ts';
import { Line, Words } from '../../http/fields.ts';

/** A document as it was sent: the validator of rules looks at it, and nothing else touches it first. */
export const AsSent = (): PropertyDecorator =>
  Transform(({ obj, key }: { obj: Readonly<Record<string, unknown>>; key: string }) => obj[key]);

export class RevisionDto {
  /** The revision that was seen. */
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  readonly revision: number;
}

export class BeginDraftDto {
  @Line(200)
  readonly title: string;
}

export class PutRuleDto extends RevisionDto {
  /** A whole rule; its key is the one in the address. */
  @IsObject()
  @AsSent()
  readonly rule: object;
}

export class PutConditionDto extends RevisionDto {
  @IsObject()
  @AsSent()
  readonly condition: object;
}

export class ChangeDraftDto extends RevisionDto {
  @IsOptional()
  @Line(200)
  readonly title?: string;

  @IsOptional()
  @IsObject()
  @AsSent()
  readonly templates?: object;

  @IsOptional()
  @IsObject()
  @AsSent()
  readonly ordinaryCase?: object;
}

export class SubmitDto extends RevisionDto {
  @Words(2000)
  readonly reason: string;
}

export class ReasonDto {
  @Words(2000)
  readonly reason: string;
}

export class AnswerFindingDto extends RevisionDto {
  @Words(2000)
  readonly reason: string;
}

export class BoardMinuteDto extends RevisionDto {
  /** As the board numbers it. */
  @Line(100)
  readonly number: string;

  @IsDay()
  readonly decidedOn: string;
}

export class AttachBacktestDto extends RevisionDto {
  @IsUUID()
  readonly backtestId: string;
}

export class RejectDto extends RevisionDto {
  @Words(2000)
  readonly note: string;
}

export class PublishDto extends RevisionDto {
  /** With its offset; as soon as possible when it is left out. */
  @IsOptional()
  @IsInstant()
  readonly effectiveFrom?: string;
}

export class RemoveDto {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  readonly revision: number;
}

export class PageDto {
  @Cursor()
  readonly cursor?: string;

  @PageSize()
  readonly limit?: number;
}
