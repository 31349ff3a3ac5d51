import type { ComplaintId, PersonActor } from '../../kernel/index.ts';
import { referenceIn } from '../domain/order-id.ts';
import type { Order } from '../domain/order.ts';
import type { ListedOrder, WorklistPage, WorklistQuestion } from '../queries/worklist.query.ts';
import type { ConfirmInput } from '../use-cases/confirm-order.ts';
import type { ConfirmOrderDto, WorklistDto } from './orders.dtos.ts';
import type { ListedOrderView, OrderView, WorklistView } from './orders.views.ts';

const usualPage = 50;

export const toQuestion = ({ executor, state, complaintId, cursor, limit }: WorklistDto): WorklistQuestion => ({
  executor: executor ?? null,
  state: state ?? 'open',
  complaintId: (complaintId as ComplaintId | undefined) ?? null,
  cursor: cursor ?? null,
  limit: limit ?? usualPage,
});

export const toConfirmation = ({ externalRef, postedAmount, postedAt }: ConfirmOrderDto): ConfirmInput => ({
  externalRef: externalRef.trim(),
  postedAmount: postedAmount ? { minor: postedAmount.minor, currency: postedAmount.currency } : null,
  postedAt: postedAt === undefined ? null : new Date(postedAt),
});

export const toOrderView = ({ accountId: _, notBefore: __, ...order }: Order): OrderView => ({
  ...order,
  reference: referenceIn(order.id),
});

/** An auditor reads everything but whose account it is. */
export const toWorklistView = ({ items, next }: WorklistPage, { role }: PersonActor): WorklistView => ({
  items: items.map((listed) => toListedView(listed, role === 'AUDITOR')),
  next,
});

const toListedView = ({ order, ...listed }: ListedOrder, masked: boolean): ListedOrderView => {
  const { accountId: _, notBefore: __, ...shown } = order;
  return { ...shown, ...listed, reference: referenceIn(order.id), ...(masked && { accountNumber: null }) };
};
