import type { AccountId, ComplaintId, Money, PersonId, RemedyId } from '../../kernel/index.ts';
import { orderErrors } from './order.errors.ts';
import type { OrderId } from './order-id.ts';
import type { OrderState } from './order-state.ts';

export const executors = ['message', 'billing', 'collections', 'work-order', 'payments'] as const;
export type Executor = (typeof executors)[number];

/** What a remedy was given with that changes what is to be done. */
export type OrderParams = { readonly planMonths?: number; readonly quantity?: number };

/** One authorised remedy on its way to the system or person that carries it out. */
export type Order = {
  readonly id: OrderId;
  readonly remedyId: RemedyId;
  readonly complaintId: ComplaintId;
  readonly executor: Executor;
  readonly accountId: AccountId | null;
  /** As it was when it was ordered: what the executing system looks up. */
  readonly accountNumber: string | null;
  readonly kind: string;
  readonly params: OrderParams;
  /** What the executing system calls this kind. */
  readonly code: string;
  /** Null for what costs nothing. */
  readonly amount: Money | null;
  readonly executeBy: Date;
  /** Until then it has not left the house: its remedy can still be taken back and nobody carries it out. */
  readonly notBefore: Date;
  readonly state: OrderState;
  /** Under which the executing system did it: without one nothing counts as done. */
  readonly externalRef: string | null;
  readonly postedAmount: Money | null;
  readonly postedAt: Date | null;
  /** Null when a message that left the house confirmed itself. */
  readonly confirmedBy: PersonId | null;
  readonly failureReason: string | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
};

export type Ordered = Omit<
  Order,
  'state' | 'externalRef' | 'postedAmount' | 'postedAt' | 'confirmedBy' | 'failureReason' | 'changedAt'
>;

export const open = (ordered: Ordered): Order => ({
  ...ordered,
  state: 'OPEN',
  externalRef: null,
  postedAmount: null,
  postedAt: null,
  confirmedBy: null,
  failureReason: null,
  changedAt: ordered.createdAt,
});

export type Confirmation = {
  readonly externalRef: string;
  /** As the other system shows it; null when nobody looked: then it is as ordered. */
  readonly postedAmount: Money | null;
  readonly postedAt: Date;
  readonly by: PersonId | null;
};

/** Throws 409 `order-not-open`, `order-not-released`, 422 `amount-differs`, `posted-in-the-future`, `posted-too-early`. */
export function confirm(order: Order, { externalRef, postedAmount, postedAt, by }: Confirmation, now: Date): Order {
  requireInHand(order, now);
  if (postedAmount && !isSame(postedAmount, order.amount)) throw orderErrors.amountDiffers(order.amount, postedAmount);
  if (postedAt > now) throw orderErrors.postedInTheFuture();
  if (postedAt < order.createdAt) throw orderErrors.postedTooEarly(order.createdAt);
  return { ...order, state: 'CONFIRMED', externalRef, postedAmount: order.amount, postedAt, confirmedBy: by, changedAt: now };
}

/** Throws 409 `order-not-open`, `order-not-released`. */
export function fail(order: Order, reason: string, now: Date): Order {
  requireInHand(order, now);
  return { ...order, state: 'FAILED', failureReason: reason, changedAt: now };
}

/** What has an end already keeps it. */
export const cancel = (order: Order, now: Date): Order =>
  order.state === 'OPEN' ? { ...order, state: 'CANCELLED', changedAt: now } : order;

const isReleased = ({ notBefore }: Pick<Order, 'notBefore'>, now: Date): boolean => now >= notBefore;

function requireInHand(order: Order, now: Date): void {
  if (order.state !== 'OPEN') throw orderErrors.notOpen(order.state, order.externalRef);
  if (!isReleased(order, now)) throw orderErrors.notReleased(order.notBefore);
}

const isSame = (posted: Money, ordered: Money | null): boolean =>
  posted.currency === ordered?.currency && posted.minor === ordered.minor;
