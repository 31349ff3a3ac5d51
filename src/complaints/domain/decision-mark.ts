import { DomainError, type ComplaintId, type DecisionId, type PersonId } from '../../kernel/index.ts';
import type { SaidDay } from '../../authority/index.ts';
import type { JournalEvent } from './escalation-events.ts';
import type { SaidDays } from './said-days.ts';

/** A grant that the rules would not have made under the category, or on the day, that the complaint had before; a lead looks at it. */
export type DecisionMark = {
  readonly decisionId: DecisionId;
  readonly complaintId: ComplaintId;
  readonly givenBy: PersonId;
  readonly fromCategory: string;
  readonly toCategory: string;
  readonly recategorisedBy: PersonId | null;
  /** The day that was said otherwise, and how; null where it was the category. */
  readonly day: SaidDay | null;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly markedAt: Date;
  readonly lookedBy: PersonId | null;
  readonly lookedAt: Date | null;
};

/** A category the complaint once had, and who took it away. */
export type EarlierCategory = { readonly category: string; readonly changedBy: PersonId | null };

export const markErrors = {
  notFound: () => new DomainError('not-found', 'decision-not-marked', 'This decision does not wait for a look.'),
  alreadyLookedAt: (at: Date) =>
    new DomainError('conflict', 'already-looked-at', 'Somebody has looked at this decision.', { at: at.toISOString() }),
  ownDecision: () =>
    new DomainError('forbidden', 'own-decision', 'Whoever gave it does not look at it themselves. Ask somebody else.'),
};

/** Every other category, the latest first, each once. */
export function earlierCategories(events: readonly JournalEvent[], now: string): readonly EarlierCategory[] {
  const earlier = new Map<string, EarlierCategory>();
  for (const { type, actorId, payload } of events.toReversed()) {
    if (type !== 'complaint.recategorised') continue;
    const { category } = payload['from'] as { readonly category: string };
    if (category !== now && !earlier.has(category)) earlier.set(category, { category, changedBy: actorId as PersonId | null });
  }
  return [...earlier.values()];
}

/** What it once said of its days, and who said otherwise. */
export type EarlierDays = SaidDays & { readonly changedBy: PersonId | null };

/** Every other pair of days, the latest first, each once. */
export function earlierDays(events: readonly JournalEvent[], now: SaidDays): readonly EarlierDays[] {
  const earlier = new Map<string, EarlierDays>();
  for (const { type, actorId, payload } of events.toReversed()) {
    if (type !== 'complaint.days-said') continue;
    const { eventOn, billOn } = payload['from'] as SaidDays;
    const key = `${eventOn ?? ''} ${billOn ?? ''}`;
    const isNow = eventOn === now.eventOn && billOn === now.billOn;
    if (!isNow && !earlier.has(key)) earlier.set(key, { eventOn, billOn, changedBy: actorId as PersonId | null });
  }
  return [...earlier.values()];
}

/** Throws 409 `already-looked-at`, 403 `own-decision`. */
export function lookedAt(mark: DecisionMark, by: PersonId, at: Date): DecisionMark {
  if (mark.lookedAt) throw markErrors.alreadyLookedAt(mark.lookedAt);
  if (mark.givenBy === by) throw markErrors.ownDecision();
  return { ...mark, lookedBy: by, lookedAt: at };
}
