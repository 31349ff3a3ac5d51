import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import { eventsOf, Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { Complaints } from '../db/complaints.repository.ts';
import { openQuestion } from '../domain/open-question.ts';

export const remindQueue = 'complaints.remind-customer';

type Question = { readonly complaintId?: ComplaintId; readonly contactId?: string };

/** Repeats an unanswered question once, half-way to the day the answer was asked for. */
@Injectable()
export class RemindCustomer implements JobHandler, OnModuleInit {
  readonly queue = remindQueue;

  constructor(
    private readonly complaints: Complaints,
    private readonly changes: Changes,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  async handle(tx: Tx, { complaintId, contactId }: Question): Promise<void> {
    if (!complaintId || !contactId) return;
    const complaint = await this.complaints.lock(tx, complaintId);
    if (complaint.state !== 'AWAITING_CUSTOMER') return;
    // The question may have been answered and another one asked since.
    if (openQuestion(await eventsOf(tx, complaintId))?.contactId !== contactId) return;
    const details = { contactId, isReminder: true };
    await this.changes.remark(tx, complaint, { type: 'message.requested', at: tx.now, details });
  }
}
