import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Workers, type BulkSubscriber, type StoredEvent, type Tx } from '../../platform/index.ts';
import { NextDues } from '../db/next-dues.ts';

/** A pause that used up its cap, new targets for all: time or the house moved a deadline, and the queue follows. */
@Injectable()
export class FollowDeadlines implements BulkSubscriber, OnModuleInit {
  readonly name = 'complaints.follow-deadlines';
  readonly to = ['deadline.resumed', 'deadline.recomputed', 'deadline.breached', 'deadline.started', 'deadline.cancelled'];

  constructor(
    private readonly nextDues: NextDues,
    private readonly deadlines: DeadlinesApi,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.subscribeInBulk(this);
  }

  /** Under the locks of the complaints, and from the deadlines as they stand then: in whatever order events come, the last word is right. */
  async handleAll(tx: Tx, events: readonly StoredEvent[]): Promise<void> {
    const known = await this.nextDues.lock(tx, [...new Set(events.map(({ complaintId }) => complaintId))]);
    const dues = await this.deadlines.nextDues(
      tx,
      known.map(({ id }) => id),
    );
    const standing = known.map(({ id, nextDueAt }) => ({ id, nextDueAt: dues.get(id) ?? null, before: nextDueAt }));
    await this.nextDues.save(
      tx,
      standing.filter(({ nextDueAt, before }) => nextDueAt?.getTime() !== before?.getTime()),
    );
  }
}
