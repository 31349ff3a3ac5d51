import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { DueComplaints } from '../queries/due-complaints.ts';
import { ResumeComplaint } from '../use-cases/resume-complaint.ts';

const atOnce = 100;

/** The day for an answer or a look at somebody else's work came: the ball is ours again. */
@Injectable()
export class ResumeWhenDue implements JobHandler, OnModuleInit {
  readonly queue = 'complaints.resume-when-due';
  readonly every = '* * * * *';

  constructor(
    private readonly due: DueComplaints,
    private readonly resuming: ResumeComplaint,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  async handle(tx: Tx): Promise<void> {
    const waited = await this.due.lockWaited(tx, atOnce);
    for (const complaint of waited) await this.resuming.within(tx, complaint, { by: 'date' });
    if (waited.length === atOnce) tx.send({ queue: this.queue, data: {} });
  }
}
