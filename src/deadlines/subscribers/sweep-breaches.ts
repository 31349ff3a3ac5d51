import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import { Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { Deadlines } from '../db/deadlines.repository.ts';
import { DeadlinesApi } from '../deadlines.api.ts';

const batch = 200;

/** Every minute: what time alone has done, each breach recorded at its due, however late it is found. */
@Injectable()
export class SweepBreaches implements JobHandler, OnModuleInit {
  readonly queue = 'deadlines.sweep';
  readonly every = '* * * * *';

  constructor(
    private readonly deadlines: Deadlines,
    private readonly api: DeadlinesApi,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  async handle(tx: Tx): Promise<void> {
    const subjects = await this.deadlines.subjectsToSweep(tx, tx.now, batch);
    for (const subjectId of subjects) {
      const { changes } = await this.api.sweep(tx, subjectId);
      for (const change of changes) {
        tx.emit({
          complaintId: subjectId as string as ComplaintId,
          type: change.type,
          at: new Date(change.at),
          payload: { deadlines: [change] },
        });
      }
    }
    if (subjects.length === batch) tx.send({ queue: this.queue, data: {} });
  }
}
