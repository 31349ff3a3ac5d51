import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ComplaintsApi } from '../../complaints/index.ts';
import { ExecutionsApi, type OrderId } from '../../executions/index.ts';
import { Workers, type StoredEvent, type Subscriber, type Tx } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { holdPage } from '../domain/templates/hold-page.ts';
import { PostMessage } from '../use-cases/post-message.ts';

/** Whoever is called about a hold and has an address gets it by e-mail as well; the others read their notices. */
@Injectable()
export class WritePages implements Subscriber, OnModuleInit {
  readonly name = 'notifications.write-pages';
  readonly to = ['hold.unconfirmed'];

  constructor(
    private readonly executions: ExecutionsApi,
    private readonly complaints: ComplaintsApi,
    private readonly staff: StaffApi,
    private readonly posting: PostMessage,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.subscribe(this);
  }

  async handle(tx: Tx, event: StoredEvent): Promise<void> {
    const page = await this.executions.mailedPage(tx, event.payload['orderId'] as OrderId);
    if (!page?.personId || !page.email) return;
    const { name, language } = await this.staff.person(tx, page.personId);
    const { reference } = await this.complaints.get(tx, event.complaintId);
    const recipient = { audience: 'staff', channel: 'email', address: page.email, name, language, reference } as const;
    await this.posting.within(tx, event, holdPage(page), recipient);
  }
}
