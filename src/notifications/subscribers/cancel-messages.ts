import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Workers, type StoredEvent, type Subscriber, type Tx } from '../../platform/index.ts';
import { takingBack } from '../domain/taken-back.ts';
import { CancelWaiting } from '../use-cases/cancel-waiting.ts';

/** What was undone in time is not told. */
@Injectable()
export class CancelMessages implements Subscriber, OnModuleInit {
  readonly name = 'notifications.cancel-messages';
  readonly to = takingBack;

  constructor(
    private readonly cancelling: CancelWaiting,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.subscribe(this);
  }

  handle(tx: Tx, { complaintId }: StoredEvent): Promise<void> {
    return this.cancelling.within(tx, complaintId);
  }
}
