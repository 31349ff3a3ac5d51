import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ComplaintsApi, cutOffMaxAgeSeconds } from '../../complaints/index.ts';
import { CustomersApi } from '../../customers/index.ts';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { HoldPages } from '../db/hold-pages.repository.ts';
import { Orders } from '../db/orders.repository.ts';
import { cutOffOf, isPageDue, type HoldPage } from '../domain/hold-page.ts';
import type { OrderId } from '../domain/order-id.ts';
import { FindPaged } from '../use-cases/find-paged.ts';
import { HeldOrder } from '../use-cases/held-order.ts';

export const pageQueue = 'executions.page-unconfirmed-holds';

/** At most so many are looked at in one run; the next run is a minute later. */
const most = 100;

type OneHold = { readonly orderId?: OrderId; readonly cutOffAt?: string };

/**
 * A hold that nobody confirmed two hours before the cut-off list is brought to somebody by name, once. Each minute the day of the
 * cut is read again, for billing may move it; while nobody can be found the search goes on. Each hold is a job of its own, so that
 * one which cannot be brought to anybody stops no other.
 */
@Injectable()
export class PageUnconfirmedHolds implements JobHandler, OnModuleInit {
  readonly queue = pageQueue;
  readonly every = '* * * * *';

  constructor(
    private readonly pages: HoldPages,
    private readonly orders: Orders,
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

  async handle(tx: Tx, { orderId, cutOffAt }: OneHold): Promise<void> {
    if (!orderId || !cutOffAt) return this.#handOut(tx);
    if (await this.#isWorthLocking(tx, orderId)) await this.#page(tx, orderId, new Date(cutOffAt));
  }

  async #handOut(tx: Tx): Promise<void> {
    const holds = await this.pages.unpaged(tx, tx.now);
    if (holds.length === 0) return;
    const days = await this.deadlines.houseDays(tx);
    const known = await this.customers.cutOffs(tx, holds.flatMap(({ accountId }) => accountId ?? [])); // prettier-ignore
    const due = holds.flatMap(({ id: orderId, accountId, executeBy }) => {
      const terms = { executeBy, opensOn: (date: string) => days.opensOn(date), now: tx.now, maxAgeSeconds: cutOffMaxAgeSeconds };
      const cutOffAt = cutOffOf((accountId && known.get(accountId)) ?? null, terms);
      return cutOffAt && isPageDue(cutOffAt, tx.now) ? [{ orderId, cutOffAt: cutOffAt.toISOString() }] : [];
    });
    for (const data of due.slice(0, most)) tx.send({ queue: pageQueue, data });
  }

  /** People wait for the lock of a complaint: it is not taken only to find nobody once more. */
  async #isWorthLocking(tx: Tx, orderId: OrderId): Promise<boolean> {
    const outcome = await this.pages.outcome(tx, orderId);
    if (outcome !== 'NOBODY') return outcome === null;
    const { complaintId } = await this.orders.get(tx, orderId);
    const found = await this.find.execute(tx, await this.complaints.get(tx, complaintId));
    return found.some(({ personId }) => personId !== null);
  }

  /** Read again under the lock: somebody may have confirmed it, or been called, a moment ago. */
  async #page(tx: Tx, orderId: OrderId, cutOffAt: Date): Promise<void> {
    const { state, complaintId, remedyId, kind } = await this.held.of(tx, orderId);
    if (state !== 'OPEN' || (await this.pages.outcome(tx, orderId)) === 'CALLED') return;
    const called = await this.find.execute(tx, await this.complaints.get(tx, complaintId));
    const pages = called.map((each): HoldPage => ({ ...each, orderId, cutOffAt, pagedAt: tx.now }));
    if ((await this.pages.insert(tx, pages)) === 0) return;
    const personIds = pages.flatMap(({ personId }) => personId ?? []);
    const payload = { remedyId, kind, orderId, called: called[0]?.because, personIds, cutOffAt: cutOffAt.toISOString() };
    this.complaints.note(tx, complaintId, { type: 'hold.unconfirmed', at: tx.now, payload });
  }
}
