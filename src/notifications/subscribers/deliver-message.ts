import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { MessageId } from '../../kernel/index.ts';
import { Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { SendFromOutbox } from '../use-cases/send-from-outbox.ts';

export const deliverQueue = 'notifications.deliver';

/** Ten seconds after the command, when it can no longer be undone. */
@Injectable()
export class DeliverMessage implements JobHandler, OnModuleInit {
  readonly queue = deliverQueue;

  constructor(
    private readonly sending: SendFromOutbox,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  async handle(tx: Tx, { messageId }: { readonly messageId?: MessageId }): Promise<void> {
    if (messageId) await this.sending.within(tx, messageId);
  }
}
