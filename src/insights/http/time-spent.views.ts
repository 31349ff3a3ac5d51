import { ApiProperty } from '@nestjs/swagger';
import { places, type Place } from '../domain/facts/time-spent.ts';

export class LateView {
  readonly kind: string;

  /** The due that was passed. */
  readonly since: Date;

  /** Of the wall clock, up to its end or now. */
  readonly seconds: number;
  readonly isOver: boolean;
}

export class SpanView {
  @ApiProperty({ enum: places })
  readonly place: Place;

  /** Whoever owned it then; null for nobody. */
  @ApiProperty({ type: String, nullable: true })
  readonly holderName: string | null;
  readonly from: Date;
  readonly to: Date;
  readonly seconds: number;
}

export class TimeSpentView {
  readonly asOf: Date;
  readonly receivedAt: Date;

  /** Deadlines that were missed; none when it is on time. */
  readonly late: LateView[];

  /** From the receipt on, without gaps. */
  readonly spans: SpanView[];
}
