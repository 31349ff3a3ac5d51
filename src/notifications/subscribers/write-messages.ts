import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Workers, type StoredEvent, type Subscriber, type Tx } from '../../platform/index.ts';
import { DraftMessage } from '../use-cases/draft-message.ts';
import { WriteMessage } from '../use-cases/write-message.ts';

/** Customers hear what happens on their complaint. An imported one is history: nobody is told. */
@Injectable()
export class WriteMessages implements Subscriber, OnModuleInit {
  readonly name = 'notifications.write-messages';
  readonly to: readonly string[];

  constructor(
    private readonly writing: WriteMessage,
    private readonly workers: Workers,
    drafting: DraftMessage,
  ) {
    this.to = drafting.types;
  }

  onModuleInit(): void {
    this.workers.subscribe(this);
  }

  handle(tx: Tx, event: StoredEvent): Promise<void> {
    return this.writing.within(tx, event);
  }
}
