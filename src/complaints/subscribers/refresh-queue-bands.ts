import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { QueueBands } from '../db/queue-bands.ts';
import { ShutOffSoon } from '../use-cases/shut-off-soon.ts';

/** A shut-off comes nearer by itself: once it is two working days away the complaint moves up the queue. */
@Injectable()
export class RefreshQueueBands implements JobHandler, OnModuleInit {
  readonly queue = 'complaints.refresh-queue-bands';
  readonly every = '5 * * * *';

  constructor(
    private readonly bands: QueueBands,
    private readonly shutOffSoon: ShutOffSoon,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  async handle(tx: Tx): Promise<void> {
    for (const { id: complaintId, queueBand } of await this.bands.refresh(tx, await this.shutOffSoon.until(tx))) {
      tx.emit({ complaintId, type: 'complaint.moved-in-queue', at: tx.now, payload: { set: { queueBand }, deadlines: [] } });
    }
  }
}
