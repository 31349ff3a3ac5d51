import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Workers, type StoredEvent, type Subscriber, type Tx } from '../../platform/index.ts';
import { Notices } from '../db/notices.repository.ts';
import { TellOfDeadline } from '../use-cases/tell-of-deadline.ts';
import { TellOfEnding } from '../use-cases/tell-of-ending.ts';
import { TellOfUndelivered } from '../use-cases/tell-of-undelivered.ts';

/** Our own people read what they should know among their notices. */
@Injectable()
export class TellStaff implements Subscriber, OnModuleInit {
  readonly name = 'notifications.tell-staff';
  readonly to = [
    'deadline.rung-reached',
    'complaint.resolved',
    'complaint.withdrawn',
    'complaint.voided',
    'complaint.resolution-undone',
    'message.not-sent',
  ];

  constructor(
    private readonly notices: Notices,
    private readonly ofDeadline: TellOfDeadline,
    private readonly ofEnding: TellOfEnding,
    private readonly ofUndelivered: TellOfUndelivered,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.subscribe(this);
  }

  handle(tx: Tx, event: StoredEvent): Promise<void> {
    if (event.type === 'deadline.rung-reached') return this.ofDeadline.within(tx, event);
    if (event.type === 'complaint.resolution-undone') return this.notices.takeBackEnding(tx, event.complaintId);
    if (event.type === 'message.not-sent') return this.ofUndelivered.within(tx, event);
    return this.ofEnding.within(tx, event);
  }
}
