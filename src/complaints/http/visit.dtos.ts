import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { Cursor, IsInstant, PageSize } from '../../platform/index.ts';
import { visitResults, type VisitResult } from '../domain/visit.ts';
import { OneOf, Words } from './fields.ts';
import { EvidenceDto } from './remedy.dtos.ts';

const mostWords = 2000;

export class VisitReportDto {
  @OneOf(visitResults)
  readonly result: VisitResult;

  /** What was found; the customer reads it. */
  @Words(mostWords)
  readonly found: string;

  /** What was done; the customer reads it. */
  @IsOptional()
  @Words(mostWords)
  readonly did?: string;

  /** What happens next; the customer reads it. */
  @IsOptional()
  @Words(mostWords)
  readonly next?: string;

  /** When it was; now when left out. */
  @IsOptional()
  @IsInstant()
  readonly visitedAt?: string;

  /** What was found is also proof of something: it is added to the complaint's evidence. */
  @IsOptional()
  @ValidateNested()
  @Type(() => EvidenceDto)
  readonly evidence?: EvidenceDto;
}

export class VisitListDto {
  @Cursor()
  readonly cursor?: string;

  @PageSize()
  readonly limit?: number;
}
