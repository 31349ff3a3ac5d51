import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ComplaintsApi } from '../../complaints/index.ts';
import { Workers, type StoredEvent, type Subscriber, type Tx } from '../../platform/index.ts';
import { Escalations } from '../db/escalations.repository.ts';
import { withdraw } from '../domain/rule.ts';
import { CloseEscalation } from '../use-cases/close-escalation.ts';

/** A complaint that was withdrawn, closed or cancelled needs no answers any more. */
@Injectable()
export class CloseWithComplaint implements Subscriber, OnModuleInit {
  readonly name = 'escalations.close-with-complaint';
  readonly to = ['complaint.withdrawn', 'complaint.closed', 'complaint.voided'];

  constructor(
    private readonly escalations: Escalations,
    private readonly complaints: ComplaintsApi,
    private readonly close: CloseEscalation,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.subscribe(this);
  }

  async handle(tx: Tx, { complaintId }: StoredEvent): Promise<void> {
    let complaint = await this.complaints.lock(tx, complaintId);
    const open = (await this.escalations.of(tx, complaintId)).filter(({ state }) => state === 'OPEN');
    for (const escalation of open) complaint = await this.close.within(tx, complaint, withdraw(escalation, 'CLOSED'));
  }
}
