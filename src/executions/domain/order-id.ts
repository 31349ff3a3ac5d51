import type { Brand } from '../../kernel/index.ts';

/** At most 20 characters; travels in the other system's memo field and guards against duplicates there. */
export type OrderId = Brand<string, 'Order'>;

const prefix = 'FH';
/** Nothing that looks like a digit. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Names the complaint and counts its orders from A: `FH-K7M4RX2-A`, after the 24th `FH-K7M4RX2-AA`. */
export const orderIdOf = (reference: string, earlierOrders: number): OrderId =>
  `${prefix}-${reference}-${lettersOf(earlierOrders)}` as OrderId;

const form = /^FH-[A-HJ-NP-Z2-9]{7}-[A-HJ-NP-Z]{1,9}$/;

export const isOrderId = (text: unknown): text is OrderId => typeof text === 'string' && form.test(text);

/** Of the complaint behind an order. */
export const referenceIn = (id: OrderId): string => id.split('-')[1] ?? '';

/** 0 → A, 23 → Z, 24 → AA. */
const lettersOf = (count: number): string => {
  const last = letters.charAt(count % letters.length);
  return count < letters.length ? last : lettersOf(Math.floor(count / letters.length) - 1) + last;
};
