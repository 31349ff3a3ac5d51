import { IsOptional } from 'class-validator';
import { markStates, type MarkState } from '../queries/marked-decisions.query.ts';
import { Cursor, PageSize } from '../../platform/index.ts';
import { OneOf, Words } from './fields.ts';

export class MarkedListDto {
  @IsOptional()
  @OneOf(markStates)
  readonly state?: MarkState;

  @Cursor()
  readonly cursor?: string;

  @PageSize()
  readonly limit?: number;
}

export class LookDto {
  /** What was found; staff read it as a note. */
  @Words(2000)
  readonly found: string;
}
