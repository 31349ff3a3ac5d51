import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { AbsenceDto } from './rights.dtos.ts';

const longestAddress = 254;

export class OnCallDto extends AbsenceDto {
  @IsUUID()
  readonly personId: string;

  /** Without one: for every team. */
  @IsOptional()
  @IsUUID()
  readonly teamId?: string | null;

  /** Where a message reaches them; without one they read their notices. */
  @IsOptional()
  @IsEmail()
  @MaxLength(longestAddress)
  readonly email?: string | null;
}

export class OnCallView {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;

  /** Null: for every team. */
  @ApiProperty({ type: String, nullable: true })
  readonly teamId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly teamName: string | null;
  readonly startsAt: string;
  readonly endsAt: string;

  /** Null also for whoever may not name somebody. */
  @ApiProperty({ type: String, nullable: true })
  readonly email: string | null;
}

export class OnCallListView {
  /** The next first. */
  readonly items: OnCallView[];
}
