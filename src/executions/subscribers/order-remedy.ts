import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Workers, type StoredEvent, type Subscriber, type Tx } from '../../platform/index.ts';
import { authorisedRemedyOf } from '../domain/authorised-remedy.ts';
import { OpenOrder } from '../use-cases/open-order.ts';

/** Whatever was authorised gets its one order. */
@Injectable()
export class OrderRemedy implements Subscriber, OnModuleInit {
  readonly name = 'executions.order-remedy';
  readonly to = ['remedy.authorised'];

  constructor(
    private readonly opening: OpenOrder,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.subscribe(this);
  }

  handle(tx: Tx, { complaintId, at, payload }: StoredEvent): Promise<void> {
    return this.opening.within(tx, complaintId, authorisedRemedyOf(payload), at);
  }
}
