import { Injectable } from '@nestjs/common';
import { ComplaintDetailsApi } from '../../complaints/index.ts';
import { Clock, type ComplaintId, type PersonActor, type PersonId } from '../../kernel/index.ts';
import { Database, type Statement } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { orderColumns, toOrder, type OrderRow } from '../db/orders.repository.ts';
import type { Executor, Order } from '../domain/order.ts';
import { fromCursor, toCursor, type WorklistPlace } from './worklist-cursor.ts';

export type WorklistQuestion = {
  readonly executor: Executor | null;
  readonly state: 'open' | 'confirmed' | 'failed' | 'all';
  readonly complaintId: ComplaintId | null;
  readonly cursor: string | null;
  readonly limit: number;
};

export type ListedOrder = {
  readonly order: Order;
  /** Since it was ordered. */
  readonly ageSeconds: number;
  readonly overdue: boolean;
  readonly confirmedByName: string | null;
};

export type WorklistPage = { readonly items: readonly ListedOrder[]; readonly next: string | null };

/** What is to be carried out, the most overdue first; or what became of it, the newest first. Released orders only. */
@Injectable()
export class WorklistQuery {
  constructor(
    private readonly database: Database,
    private readonly details: ComplaintDetailsApi,
    private readonly staff: StaffApi,
    private readonly clock: Clock,
  ) {}

  /** A page may hold fewer than asked for: orders of complaints that this person must not see are left out. */
  async execute(question: WorklistQuestion, actor: PersonActor): Promise<WorklistPage> {
    const place = question.cursor === null ? null : fromCursor(question.cursor);
    const now = this.clock.now();
    const rows = await this.database.rows<OrderRow>(statements[question.state](question, place, now));
    const page = rows.slice(0, question.limit).map(toOrder);
    const last = rows.length > question.limit ? page.at(-1) : undefined;
    return {
      items: await this.#listed(page, actor, now),
      next: last ? toCursor({ id: last.id, at: question.state === 'open' ? last.executeBy : last.changedAt }) : null,
    };
  }

  async #listed(page: readonly Order[], actor: PersonActor, now: Date): Promise<ListedOrder[]> {
    const [reachable, names] = await Promise.all([
      this.details.reachable(this.database, actor, distinct(page.map(({ complaintId }) => complaintId))),
      this.staff.names(this.database, distinct(page.flatMap(({ confirmedBy }) => confirmedBy ?? []))),
    ]);
    return page.filter(({ complaintId }) => reachable.has(complaintId)).map((order) => listedOrder(order, names, now));
  }
}

const listedOrder = (order: Order, names: ReadonlyMap<PersonId, string>, now: Date): ListedOrder => ({
  order,
  ageSeconds: Math.max(0, Math.floor((now.getTime() - order.createdAt.getTime()) / 1000)),
  overdue: order.state === 'OPEN' && now > order.executeBy,
  confirmedByName: order.confirmedBy && (names.get(order.confirmedBy) ?? null),
});

const distinct = <Id>(ids: readonly Id[]): Id[] => [...new Set(ids)];

const openOrders = ({ executor, complaintId, limit }: WorklistQuestion, place: WorklistPlace | null, now: Date): Statement => ({
  name: 'executions-worklist-open',
  text: `SELECT ${orderColumns} FROM execution_order o
         WHERE o.state = 'OPEN' AND o.not_before <= $1 AND ($2::text IS NULL OR o.executor = $2) AND ($3::uuid IS NULL OR o.complaint_id = $3)
           AND (o.execute_by, o.id) > (coalesce($4::timestamptz, '-infinity'), coalesce($5, ''))
         ORDER BY o.execute_by, o.id LIMIT $6`,
  values: [now, executor, complaintId, place?.at ?? null, place?.id ?? null, limit + 1],
});

const statesOf = {
  open: ['OPEN'],
  confirmed: ['CONFIRMED'],
  failed: ['FAILED'],
  all: ['OPEN', 'CONFIRMED', 'FAILED', 'CANCELLED'],
} as const;

const ordersByChange = (
  { executor, state, complaintId, limit }: WorklistQuestion,
  place: WorklistPlace | null,
  now: Date,
): Statement => ({
  name: 'executions-worklist-by-change',
  text: `SELECT ${orderColumns} FROM execution_order o
         WHERE o.state = ANY ($7::text[]) AND (o.not_before <= $1 OR o.state = 'CANCELLED') AND ($2::text IS NULL OR o.executor = $2)
           AND ($3::uuid IS NULL OR o.complaint_id = $3)
           AND (o.changed_at, o.id) < (coalesce($4::timestamptz, 'infinity'), coalesce($5, ''))
         ORDER BY o.changed_at DESC, o.id DESC LIMIT $6`,
  values: [now, executor, complaintId, place?.at ?? null, place?.id ?? null, limit + 1, statesOf[state]],
});

const statements = { open: openOrders, confirmed: ordersByChange, failed: ordersByChange, all: ordersByChange } as const;
