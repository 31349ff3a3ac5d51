import type { Decision } from '../../authority/index.ts';
import type { ComplaintState } from '../../complaints/index.ts';
import type { ComplaintId, EscalationId, Level, PersonId, TeamId } from '../../kernel/index.ts';
import { escalationErrors } from './escalation.errors.ts';
import { asksForDecision, mayStandBeside, type Escalation, type EscalationKind, type Wanted } from './escalation.ts';
import type { Route } from './route.ts';

/** Throws 409 unless the complaint's state lets this kind stand beside it, and no other decision is awaited. */
export function requireOpenFor(kind: EscalationKind, state: ComplaintState, others: readonly Escalation[]): void {
  if (!mayStandBeside(kind, state)) throw escalationErrors.notNow(kind, state);
  if (asksForDecision(kind) && others.some((other) => other.state === 'OPEN' && asksForDecision(other.kind)))
    throw escalationErrors.oneOpenAlready();
}

const hardStops: readonly string[] = ['OWN_ACCOUNT', 'OWN_CONDUCT', 'OWN_ESCALATION', 'LEGAL_HOLD'];

/**
 * Where a wanted remedy has to go: AUTHORITY to the lowest level that may, MANDATORY when a hard stop keeps the asker away
 * from the complaint altogether. Throws 409 `no-need-to-escalate`, 422 `not-offered`.
 */
export function placeOf({ verdict, escalateTo, reasons }: Pick<Decision, 'verdict' | 'escalateTo' | 'reasons'>): {
  kind: EscalationKind;
  level: Level;
} {
  if (verdict === 'NOT_OFFERED') throw escalationErrors.notOffered(reasons);
  if (verdict !== 'ESCALATE' || escalateTo === null) throw escalationErrors.noNeed(verdict, reasons);
  return { kind: reasons.some(({ code }) => hardStops.includes(code)) ? 'MANDATORY' : 'AUTHORITY', level: escalateTo };
}

export type Opening = {
  readonly id: EscalationId;
  readonly complaintId: ComplaintId;
  readonly kind: EscalationKind;
  readonly openedAt: Date;
  /** Null when no person did: time raised it, or a third reopening. */
  readonly openedBy: PersonId | null;
  readonly teamId: TeamId | null;
  readonly route: Route;
  readonly wanted: Wanted | null;
  readonly note: string;
  readonly customerTold: string | null;
  /** The complaint was OPEN and now awaits the decision. */
  readonly movedState: boolean;
};

export const open = ({ route: { because, ...route }, ...opening }: Opening): Escalation => ({
  ...opening,
  ...route,
  routedBecause: because,
  state: 'OPEN',
  ruling: null,
});
