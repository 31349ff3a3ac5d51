import { Type } from 'class-transformer';
import { IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import type { Severity } from '../domain/complaint.ts';
import { queueStates, queueViews, type QueueState, type QueueView } from '../queries/queue-statement.ts';
import { severities } from './complaint.dtos.ts';
import { Cursor, PageSize } from '../../platform/index.ts';
import { Key, OneOf, OptionalId } from './fields.ts';

export class QueueDto {
  @IsOptional()
  @OneOf(queueViews)
  readonly view?: QueueView;

  @IsOptional()
  @OneOf(queueStates)
  readonly state?: QueueState;

  @IsOptional()
  @Key()
  readonly category?: string;

  @IsOptional()
  @Type(() => Number)
  @OneOf(severities)
  readonly severity?: Severity;

  @Cursor()
  readonly cursor?: string;

  @PageSize()
  readonly limit?: number;
}

export class RelatedDto {
  @OptionalId()
  readonly customerId?: string;

  @OptionalId()
  readonly accountId?: string;

  @OptionalId()
  readonly premiseId?: string;

  @IsOptional()
  @Key()
  readonly category?: string;
}

export class SearchDto {
  /** Words, "a phrase", -without, a reference, or the name, telephone, account number or address of a customer. */
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  @Matches(/^\P{Cc}*$/u, { message: 'text is one line' })
  readonly text: string;

  @Cursor()
  readonly cursor?: string;
}
