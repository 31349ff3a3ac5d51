import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ComplaintsApi } from '../../complaints/index.ts';
import { CustomersApi } from '../../customers/index.ts';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { HoldPages } from '../db/hold-pages.repository.ts';
import { cutOffOf, isPageDue, type HoldPage } from '../domain/hold-page.ts';
import type { OrderId } from '../domain/order-id.ts';
import { FindPaged } from '../use-cases/find-paged.ts';
import { HeldOrder } from '../use-cases/held-order.ts';

export const pageQueue = 'executions.page-unconfirmed-holds';

/**
 * A hold that nobody confirmed two hours before the cut-off list is brought to somebody by name, once. Each minute the day of the
 * cut is read again, for billing may move it; while nobody can be found the search goes on.
 */
@Injectable()
export class PageUnconfirmedHolds implements JobHandler, OnModuleInit {
  readonly queue = pageQueue;
  readonly every = '* * * * *';

  constructor(
    private readonly pages: HoldPages,
    private readonly held: HeldOrder,
    private readonly find: FindPaged,
    private readonly complaints: ComplaintsApi,
    private readonly customers: CustomersApi,
    private readonly deadlines: DeadlinesApi,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  async handle(tx: Tx): Promise<void> {
    const holds = await this.pages.unpaged(tx, tx.now);
    if (holds.length === 0) return;
    const { opensOn } = await this.deadlines.houseDays(tx);
    const known = await this.customers.cutOffs(tx, holds.flatMap(({ accountId }) => accountId ?? [])); // prettier-ignore
    for (const { id, accountId, executeBy } of holds) {
      const cutOffAt = cutOffOf((accountId && known.get(accountId)) ?? null, { executeBy, opensOn });
      if (cutOffAt && isPageDue(cutOffAt, tx.now)) await this.#page(tx, id, cutOffAt);
    }
  }

  /** Read again under the lock: somebody may have confirmed it, or been called, a moment ago. */
  async #page(tx: Tx, orderId: OrderId, cutOffAt: Date): Promise<void> {
    const { state, complaintId, remedyId, kind } = await this.held.of(tx, orderId);
    if (state !== 'OPEN' || (await this.pages.isPaged(tx, orderId))) return;
    const called = await this.find.execute(tx, await this.complaints.get(tx, complaintId));
    const pages = called.map((each): HoldPage => ({ ...each, orderId, cutOffAt, pagedAt: tx.now }));
    if ((await this.pages.insert(tx, pages)) === 0) return;
    const personIds = pages.flatMap(({ personId }) => personId ?? []);
    const payload = { remedyId, kind, orderId, called: called[0]?.because, personIds, cutOffAt: cutOffAt.toISOString() };
    this.complaints.note(tx, complaintId, { type: 'hold.unconfirmed', at: tx.now, payload });
  }
}
