import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { DueComplaints } from '../queries/due-complaints.ts';
import { CloseComplaint } from '../use-cases/close-complaint.ts';

const atOnce = 100;

/** Nobody said within ten days that it was not solved, and everything promised has arrived. */
@Injectable()
export class CloseWhenWindowEnds implements JobHandler, OnModuleInit {
  readonly queue = 'complaints.close-when-window-ends';
  readonly every = '*/10 * * * *';

  constructor(
    private readonly due: DueComplaints,
    private readonly closing: CloseComplaint,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  async handle(tx: Tx): Promise<void> {
    const confirmed = await this.due.lockConfirmed(tx, atOnce);
    for (const complaint of confirmed) await this.closing.within(tx, complaint, 'window');
    if (confirmed.length === atOnce) tx.send({ queue: this.queue, data: {} });
  }
}
