import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Workers, type StoredEvent, type Subscriber, type Tx } from '../../platform/index.ts';
import { asksAt } from '../domain/survey.ts';
import { askQueue } from './ask-customers.ts';

/** Every resolution of ours is asked about a day later. An imported one is history: nobody hears of it. */
@Injectable()
export class AskAfterResolution implements Subscriber, OnModuleInit {
  readonly name = 'surveys.ask-after-resolution';
  readonly to = ['complaint.resolved'];

  constructor(private readonly workers: Workers) {}

  onModuleInit(): void {
    this.workers.subscribe(this);
  }

  handle(tx: Tx, { complaintId, at }: StoredEvent): Promise<void> {
    tx.send({ queue: askQueue, data: { complaintId, resolvedAt: at.toISOString() }, startAfter: asksAt(at) });
    return Promise.resolve();
  }
}
