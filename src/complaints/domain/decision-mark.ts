import type { SaidDay } from '../../authority/index.ts';
import { DomainError, type ComplaintId, type DecisionId, type PersonId } from '../../kernel/index.ts';

/** A grant that the rules would not have made under the category and the days that the complaint had before; a lead looks at it. */
export type DecisionMark = {
  readonly decisionId: DecisionId;
  readonly complaintId: ComplaintId;
  readonly givenBy: PersonId;
  readonly fromCategory: string;
  readonly toCategory: string;
  /** Who changed the category or the day, or merged a complaint that said otherwise into this one. */
  readonly recategorisedBy: PersonId | null;
  /** When that was; null where it was not kept yet. */
  readonly changedAt: Date | null;
  /**
   * Local days, `YYYY-MM-DD`, as they were said before and when it was given; null where nobody had said. Older marks kept one day alone: the
   * other one is null in both there, whatever was said of it, and counts as unchanged.
   */
  readonly fromEventOn: string | null;
  readonly toEventOn: string | null;
  readonly fromBillOn: string | null;
  readonly toBillOn: string | null;
  readonly markedAt: Date;
  readonly lookedBy: PersonId | null;
  readonly lookedAt: Date | null;
};

/** A day that was said otherwise; `YYYY-MM-DD`, null where nobody said. */
export type DayChanged = { readonly day: SaidDay; readonly fromOn: string | null; readonly toOn: string | null };

type Days = Pick<DecisionMark, 'fromEventOn' | 'toEventOn' | 'fromBillOn' | 'toBillOn'>;

/** Which of the two days were said otherwise, and how; none where it was the category alone. */
export function daysChanged({ fromEventOn, toEventOn, fromBillOn, toBillOn }: Days): readonly DayChanged[] {
  const both: readonly DayChanged[] = [
    { day: 'event', fromOn: fromEventOn, toOn: toEventOn },
    { day: 'bill', fromOn: fromBillOn, toOn: toBillOn },
  ];
  return both.filter(({ fromOn, toOn }) => fromOn !== toOn);
}

export const markErrors = {
  notFound: () => new DomainError('not-found', 'decision-not-marked', 'This decision does not wait for a look.'),
  alreadyLookedAt: (at: Date) =>
    new DomainError('conflict', 'already-looked-at', 'Somebody has looked at this decision.', { at: at.toISOString() }),
  ownDecision: () =>
    new DomainError(
      'forbidden',
      'own-decision',
      'Whoever gave it, or changed what let it through, does not look at it themselves. Ask somebody else.',
    ),
};

/** Throws 409 `already-looked-at`, 403 `own-decision`. */
export function lookedAt(mark: DecisionMark, by: PersonId, at: Date): DecisionMark {
  if (mark.lookedAt) throw markErrors.alreadyLookedAt(mark.lookedAt);
  if (mark.givenBy === by || mark.recategorisedBy === by) throw markErrors.ownDecision();
  return { ...mark, lookedBy: by, lookedAt: at };
}
