import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Workers, type StoredEvent, type Subscriber, type Tx } from '../../platform/index.ts';
import { factEventTypes } from '../domain/facts/fact-event-types.ts';
import { KeepFacts } from '../use-cases/keep-facts.ts';

/** Facts follow the journal a moment after every change. */
@Injectable()
export class FollowComplaints implements Subscriber, OnModuleInit {
  readonly name = 'insights.follow-complaints';
  readonly to = factEventTypes;

  constructor(
    private readonly facts: KeepFacts,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.subscribe(this);
  }

  async handle(tx: Tx, { complaintId, seq }: StoredEvent): Promise<void> {
    await this.facts.one(tx, complaintId, seq);
  }
}
