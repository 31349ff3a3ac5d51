import { ApiProperty } from '@nestjs/swagger';
import { Equals, IsOptional } from 'class-validator';
import { IsDay } from '../../platform/index.ts';
import type { Severity } from '../domain/complaint.ts';
import { severities } from './complaint.dtos.ts';
import { Id, Key, OneOf, OptionalId, Version, Words } from './fields.ts';

export class AssignmentDto {
  /** Left out with `teamId`: whoever asks takes it. */
  @OptionalId()
  readonly ownerId?: string;

  @OptionalId()
  readonly teamId?: string;

  @IsOptional()
  @Words(2000)
  readonly reason?: string;

  @Version()
  readonly version: number;
}

export class CategoryDto {
  @Key()
  readonly category: string;

  @IsOptional()
  @OneOf(severities)
  readonly severity?: Severity;

  @Version()
  readonly version: number;
}

export class SafetyDto {
  @Equals(true)
  readonly made: true;

  @Words(2000)
  readonly how: string;

  @Version()
  readonly version: number;
}

export class AccountDto {
  @Id()
  readonly accountId: string;

  @Version()
  readonly version: number;
}

export class DaysDto {
  /** The day it happened; null where nobody knows after all, as it is when left out. */
  @ApiProperty({ type: String, format: 'date', nullable: true, required: false })
  @IsOptional()
  @IsDay()
  readonly eventOn?: string | null;

  /** The date of the bill in question, likewise. */
  @ApiProperty({ type: String, format: 'date', nullable: true, required: false })
  @IsOptional()
  @IsDay()
  readonly billOn?: string | null;

  /** Why, or who said so; staff read it as a note. */
  @Words(2000)
  readonly reason: string;

  @Version()
  readonly version: number;
}
