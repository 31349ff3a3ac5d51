import { IsOptional, IsUUID } from 'class-validator';
import { Cursor, PageSize } from '../../platform/index.ts';

export class OutboxDto {
  @IsOptional()
  @IsUUID()
  readonly complaintId?: string;

  @Cursor()
  readonly cursor?: string;

  @PageSize()
  readonly limit?: number;
}
