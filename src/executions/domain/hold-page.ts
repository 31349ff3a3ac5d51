import type { PersonId } from '../../kernel/index.ts';
import type { OrderId } from './order-id.ts';

/** The kind that stops a cut-off; packs and the sample call it so. */
export const holdKind = 'disconnection-hold';

export const callReasons = ['ON_CALL', 'SUPERVISOR', 'MANAGER'] as const;

/** Why it came to this person: on call, or a supervisor or manager who was there because nobody was on call. */
export type CallReason = (typeof callReasons)[number];

/** One person who is told that a hold is not confirmed yet; without a person nobody could be found. */
export type HoldPage = {
  readonly orderId: OrderId;
  readonly personId: PersonId | null;
  readonly because: CallReason | 'NOBODY';
  readonly email: string | null;
  readonly cutOffAt: Date;
  readonly pagedAt: Date;
};

export type Paged = Pick<HoldPage, 'personId' | 'because' | 'email'>;

/** What billing says about a cut-off, and as of when; without `factsAsOf` nobody knows. */
export type CutOff = { readonly disconnectOn: string | null; readonly factsAsOf: Date | null };

/** `maxAgeSeconds`: for how long what billing said is believed. */
type Terms = {
  readonly executeBy: Date;
  readonly opensOn: (date: string) => Date;
  readonly now: Date;
  readonly maxAgeSeconds: number;
};

/**
 * When the cut-off list is made: as business opens on the day of the cut. Where nobody knows the day, when the hold should be in
 * place, or on the day that was known last if that is sooner; null when no cut is planned, as far as billing said so lately.
 */
export function cutOffOf(known: CutOff | null, { executeBy, opensOn, now, maxAgeSeconds }: Terms): Date | null {
  const planned = known?.disconnectOn ? opensOn(known.disconnectOn) : null;
  const asOf = known?.factsAsOf;
  const isBelieved = asOf ? (now.getTime() - asOf.getTime()) / 1000 <= maxAgeSeconds : false;
  if (isBelieved) return planned;
  return planned && planned < executeBy ? planned : executeBy;
}

const hoursBefore = 2;

export const isPageDue = (cutOffAt: Date, now: Date): boolean => now.getTime() >= cutOffAt.getTime() - hoursBefore * 3_600_000;
