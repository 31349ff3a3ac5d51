import type { Money } from '../../kernel/index.ts';

/** What the board decided, as the manager who records it read it. `amount` is the most it covers; null for a remedy without money. */
export type BoardMinute = { readonly number: string; readonly amount: Money | null };

/** The number without case, spaces and punctuation: `Minute 2026-14` and `minute 2026/14` are the same minute. Empty when it names none. */
export const minuteKey = ({ number }: BoardMinute): string =>
  number
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const coversAmount = ({ amount }: BoardMinute, asked: Money | null): boolean =>
  asked === null || (amount !== null && amount.currency === asked.currency && amount.minor >= asked.minor);
