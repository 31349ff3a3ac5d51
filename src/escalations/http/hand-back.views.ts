import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { IsInstant } from '../../platform/index.ts';

export class HandBackDto {
  /** Who is away. */
  @IsUUID()
  readonly personId: string;

  /** When they are back. */
  @IsInstant()
  readonly until: string;
}

export class HandedBackView {
  readonly id: string;
  readonly reference: string;
  readonly category: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly nextDueAt: string | null;
}

export class HandBackView {
  /** What falls due before they are back, at most fifty of those the reader may see. */
  readonly complaints: HandedBackView[];
  readonly complaintCount: number;

  /** Questions that wait for their answer. */
  readonly questionCount: number;

  /** Open complaints that stay theirs: nothing is due before they are back. */
  readonly keptCount: number;
}
