import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ComplaintsApi } from '../../complaints/index.ts';
import { Workers, type StoredEvent, type Subscriber, type Tx } from '../../platform/index.ts';
import { Reviews } from '../db/reviews.repository.ts';

/** An entry that was cancelled has no decision to look at; its clocks have ended with it. */
@Injectable()
export class CloseReviews implements Subscriber, OnModuleInit {
  readonly name = 'escalations.close-reviews';
  readonly to = ['complaint.voided'];

  constructor(
    private readonly reviews: Reviews,
    private readonly complaints: ComplaintsApi,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.subscribe(this);
  }

  async handle(tx: Tx, { complaintId }: StoredEvent): Promise<void> {
    await this.complaints.lock(tx, complaintId);
    const open = (await this.reviews.of(tx, complaintId)).filter(({ state }) => state === 'OPEN');
    for (const review of open) await this.reviews.save(tx, { ...review, state: 'CLOSED' });
  }
}
