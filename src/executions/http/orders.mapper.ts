import type { ComplaintId, PersonActor } from '../../kernel/index.ts';
import { referenceIn } from '../domain/order-id.ts';
import type { Order } from '../domain/order.ts';
import type { WorklistPage, WorklistQuestion } from '../queries/worklist.query.ts';
import type { ConfirmInput } from '../use-cases/confirm-order.ts';
import type { ConfirmOrderDto, WorklistDto } from './orders.dtos.ts';
import type { OrderView, WorklistView } from './orders.views.ts';

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

export const toOrderView = (order: Order): OrderView => shown(order);

const hidden = '•••';

/** An auditor reads everything but whose account it is and what a person wrote. */
export const toWorklistView = ({ items, next }: WorklistPage, { role }: PersonActor): WorklistView => ({
  items: items.map(({ order, ...listed }) => ({
    ...shown(order),
    ...listed,
    ...(role === 'AUDITOR' && { accountNumber: null, failureReason: order.failureReason && hidden }),
  })),
  next,
});

const shown = (order: Order) => ({
  id: order.id,
  complaintId: order.complaintId,
  reference: referenceIn(order.id),
  remedyId: order.remedyId,
  executor: order.executor,
  kind: order.kind,
  code: order.code,
  params: order.params,
  accountNumber: order.accountNumber,
  amount: order.amount,
  executeBy: order.executeBy,
  state: order.state,
  externalRef: order.externalRef,
  postedAmount: order.postedAmount,
  postedAt: order.postedAt,
  confirmedBy: order.confirmedBy,
  failureReason: order.failureReason,
  createdAt: order.createdAt,
  changedAt: order.changedAt,
});
