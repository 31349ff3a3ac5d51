import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { SweepDue } from '../use-cases/sweep-due.ts';

const batch = 500;

/** Every minute; as long as there is more, at once again. */
@Injectable()
export class SweepBreaches implements JobHandler, OnModuleInit {
  readonly queue = 'deadlines.sweep';
  readonly every = '* * * * *';

  constructor(
    private readonly sweep: SweepDue,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  async handle(tx: Tx): Promise<void> {
    const found = await this.sweep.within(tx, batch);
    if (found === batch) tx.send({ queue: this.queue, data: {} });
  }
}
