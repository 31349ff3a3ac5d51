import { Injectable } from '@nestjs/common';
import { systemClock, type Clock as BossClock } from 'pg-boss';

/** The queue's own source of time; a test puts one in its place that it moves by hand. */
@Injectable()
export class JobClock {
  readonly boss: BossClock = systemClock;
}
