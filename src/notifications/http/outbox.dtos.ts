import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';

export class OutboxDto {
  @IsOptional()
  @IsUUID()
  readonly complaintId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Matches(/^[\w-]+$/, { message: 'cursor is what a list gave out' })
  readonly cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  readonly limit?: number;
}
