import { ApiProperty } from '@nestjs/swagger';
import { Words } from './fields.ts';

export class SettleAlarmDto {
  /** What it was and what was done. */
  @Words(2000)
  readonly note: string;
}

export class AlarmSettledView {
  readonly id: string;
}

export class RecheckView {
  @ApiProperty({ format: 'date-time' })
  readonly at: string;

  readonly looked: number;
  readonly differences: number;

  /** Ids of a few decisions that came out otherwise. */
  readonly examples: string[];
}

export class RechecksView {
  /** The newest first. */
  readonly items: RecheckView[];
}
