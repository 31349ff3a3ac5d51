import { ApiProperty } from '@nestjs/swagger';
import { alarmKinds, type AlarmKind } from '../../authority/index.ts';
import { callReasons, type CallReason } from '../../executions/index.ts';
import { OnBoardView } from './board.views.ts';

/** A disconnection hold that nobody has confirmed, shortly before the cut-off list. */
export class PageView extends OnBoardView {
  readonly orderId: string;

  /** Why it came to this person. */
  @ApiProperty({ enum: callReasons })
  readonly because: CallReason;

  /** When the cut-off list is made. */
  readonly cutOffAt: string;
  readonly pagedAt: string;
}

/** Something about the rules themselves that somebody has to look into. */
export class AlarmView {
  readonly id: string;

  @ApiProperty({ enum: alarmKinds })
  readonly kind: AlarmKind;

  /** Of the last complaint it came up on. */
  @ApiProperty({ type: String, nullable: true })
  readonly reference: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly remedy: string | null;

  /** Whom it is about. */
  @ApiProperty({ type: String, nullable: true })
  readonly personName: string | null;

  /** Keys of the rules it is about. */
  readonly rules: string[];

  /** Stored decisions that were decided again. */
  @ApiProperty({ type: Number, nullable: true })
  readonly looked: number | null;

  /** Those of them that came out otherwise. */
  @ApiProperty({ type: Number, nullable: true })
  readonly differences: number | null;

  /** How often it came up since nobody has seen to it. */
  readonly times: number;

  @ApiProperty({ format: 'date-time' })
  readonly raisedAt: string;

  @ApiProperty({ format: 'date-time' })
  readonly lastAt: string;
}

export class CallsView {
  /** What somebody has to act on at once; the nearest cut-off first. */
  readonly pages: PageView[];

  /** For leads: what is wrong with the rules themselves; the newest first. */
  readonly alarms: AlarmView[];
}
