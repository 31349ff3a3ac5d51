import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { Words } from './fields.ts';

export class SuspendDto {
  /** A grant; without it, every credit by own authority below a manager. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  @Matches(/^[A-Za-z][A-Za-z0-9-]*$/, { message: 'rule is the key of a rule' })
  readonly rule?: string;

  @Words(2000)
  readonly reason: string;
}

export class LiftDto {
  @Words(2000)
  readonly reason: string;
}

export class SuspensionReplyView {
  readonly id: string;

  @ApiProperty({ type: String, nullable: true })
  readonly rule: string | null;

  readonly standing: boolean;
}

export class SuspensionView {
  readonly id: string;

  /** Null for every credit by own authority. */
  @ApiProperty({ type: String, nullable: true })
  readonly rule: string | null;

  /** Of the rule, while the rules in force have it. */
  @ApiProperty({ type: String, nullable: true })
  readonly title: string | null;

  readonly reason: string;
  readonly suspendedBy: string;
  readonly suspendedAt: string;

  @ApiProperty({ type: String, nullable: true })
  readonly liftedBy: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly liftedAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly liftReason: string | null;
}

export class SuspensionListView {
  readonly items: SuspensionView[];
}
