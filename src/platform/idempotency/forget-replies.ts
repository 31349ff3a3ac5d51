import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../database/tx.ts';
import type { JobHandler } from '../jobs/subscriber.ts';
import { Workers } from '../jobs/workers.ts';
import { forgetReplies } from './idempotency.ts';

const keptDays = 7;
const batch = 5000;

/** A reply holds what people wrote, and is of use only as long as somebody may still try the same command again. */
@Injectable()
export class ForgetReplies implements JobHandler, OnModuleInit {
  readonly queue = 'platform.forget-replies';
  readonly every = '27 3 * * *';

  constructor(private readonly workers: Workers) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  /** As long as there is more, at once again. */
  async handle(tx: Tx): Promise<void> {
    const before = new Date(tx.now.getTime() - keptDays * 24 * 3_600_000);
    if ((await forgetReplies(tx, before, batch)) === batch) tx.send({ queue: this.queue, data: {} });
  }
}
