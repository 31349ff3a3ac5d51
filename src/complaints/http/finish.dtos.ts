import { IsOptional } from 'class-validator';
import { IsDay, IsInstant } from '../../platform/index.ts';
import { channels, type Channel } from '../domain/complaint.ts';
import { Line, OneOf, Words } from './fields.ts';

export class ReasonDto {
  @Words(2000)
  readonly reason: string;
}

/** What the customer said, and by which way; the telephone when left out. */
export class HeardDto extends ReasonDto {
  @IsOptional()
  @OneOf(channels)
  readonly channel?: Channel;
}

export class RegulatorDto {
  @Line(200)
  readonly body: string;

  @Line(100)
  readonly reference: string;

  @IsInstant()
  readonly letterAt: string;

  /** The day the letter names; may be left out where a deadline policy knows it. */
  @IsOptional()
  @IsDay()
  readonly dueOn?: string;
}

export class RegulatorAnswerDto {
  /** The reference of the letter that was answered. */
  @Line(100)
  readonly reference: string;

  /** When the answer went out, if not now. */
  @IsOptional()
  @IsInstant()
  readonly answeredAt?: string;
}
