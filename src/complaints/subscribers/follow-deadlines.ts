import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Workers, type StoredEvent, type Subscriber, type Tx } from '../../platform/index.ts';
import { Complaints } from '../db/complaints.repository.ts';

/** A pause that used up its cap, new targets for all: time or the house moved a deadline, and the queue follows. */
@Injectable()
export class FollowDeadlines implements Subscriber, OnModuleInit {
  readonly name = 'complaints.follow-deadlines';
  readonly to = ['deadline.resumed', 'deadline.recomputed', 'deadline.breached', 'deadline.started', 'deadline.cancelled'];

  constructor(
    private readonly complaints: Complaints,
    private readonly deadlines: DeadlinesApi,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.subscribe(this);
  }

  async handle(tx: Tx, { complaintId }: StoredEvent): Promise<void> {
    const complaint = await this.complaints.lock(tx, complaintId);
    const running = (await this.deadlines.of(tx, complaintId)).filter(({ state }) => state === 'RUNNING');
    const dues = running.flatMap(({ dueAt }) => (dueAt ? [dueAt.getTime()] : []));
    const nextDueAt = dues.length > 0 ? new Date(Math.min(...dues)) : null;
    if (nextDueAt?.getTime() !== complaint.nextDueAt?.getTime()) await this.complaints.save(tx, { ...complaint, nextDueAt });
  }
}
