import { TestClock } from 'pg-boss';
import { Clock } from '../../src/kernel/index.ts';

/** Time that stands still until a test moves it; the job queue follows the same hands. */
export class StoppedClock extends Clock {
  readonly jobs: TestClock;
  #now: number;

  constructor(start: Date) {
    super();
    this.#now = start.getTime();
    this.jobs = new TestClock(start);
  }

  now(): Date {
    return new Date(this.#now);
  }

  async advance(duration: { days?: number; hours?: number; minutes?: number; seconds?: number }): Promise<void> {
    const { days = 0, hours = 0, minutes = 0, seconds = 0 } = duration;
    await this.moveTo(new Date(this.#now + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000));
  }

  async moveTo(moment: Date): Promise<void> {
    this.#now = moment.getTime();
    await this.jobs.setTime(moment);
  }
}
