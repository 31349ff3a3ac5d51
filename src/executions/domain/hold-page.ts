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

/** What billing says about a cut-off; without `factsAsOf` nobody knows. */
export type CutOff = { readonly disconnectOn: string | null; readonly factsAsOf: Date | null };

type Terms = { readonly executeBy: Date; readonly opensOn: (date: string) => Date };

/**
 * When the cut-off list is made: as business opens on the day of the cut. Where nobody knows the day, when the hold should be in
 * place; null when no cut is planned.
 */
export function cutOffOf(known: CutOff | null, { executeBy, opensOn }: Terms): Date | null {
  if (known?.disconnectOn) return opensOn(known.disconnectOn);
  return known?.factsAsOf ? null : executeBy;
}

const hoursBefore = 2;

export const isPageDue = (cutOffAt: Date, now: Date): boolean => now.getTime() >= cutOffAt.getTime() - hoursBefore * 3_600_000;
