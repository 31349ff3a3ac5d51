import { DomainError, type Money } from '../../kernel/index.ts';
import type { OrderState } from './order-state.ts';

export const orderErrors = {
  notFound: () => new DomainError('not-found', 'order-not-found', 'There is no such order.'),

  notOpen: (state: OrderState, externalRef: string | null) =>
    new DomainError('conflict', 'order-not-open', `This order is ${state} already.`, { state, externalRef }),

  notReleased: (notBefore: Date) =>
    new DomainError('conflict', 'order-not-released', 'This order can still be taken back. Wait until it is released.', {
      notBefore: notBefore.toISOString(),
    }),

  amountDiffers: (ordered: Money | null, posted: Money) =>
    new DomainError('invalid', 'amount-differs', 'Another amount was ordered. Have it corrected there, or say that it failed.', {
      field: 'postedAmount',
      ordered,
      posted,
    }),

  postedInTheFuture: () => new DomainError('invalid', 'posted-in-the-future', 'This lies in the future.', { field: 'postedAt' }),

  postedTooEarly: (orderedAt: Date) =>
    new DomainError('invalid', 'posted-too-early', 'This cannot have happened before it was ordered.', {
      field: 'postedAt',
      orderedAt: orderedAt.toISOString(),
    }),
};
