import type { EscalationId, Money, PersonId } from '../../kernel/index.ts';
import { remedyErrors } from './remedy.errors.ts';

/** An event of the journal as far as this needs it. */
export type JournalEvent = {
  readonly type: string;
  readonly actorId: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
};

const endings = ['escalation.decided', 'escalation.withdrawn', 'escalation.closed'];

/** Those that were opened and neither decided nor withdrawn. */
export function openEscalations(events: readonly JournalEvent[]): readonly EscalationId[] {
  const open = new Set<unknown>();
  for (const { type, payload } of events) {
    if (type === 'escalation.opened') open.add(payload['escalationId']);
    if (endings.includes(type)) open.delete(payload['escalationId']);
  }
  return [...open] as EscalationId[];
}

/** The customer asked for a supervisor and nobody has answered that yet. */
export function isSupervisorAsked(events: readonly JournalEvent[]): boolean {
  const open: readonly unknown[] = openEscalations(events);
  return events.some(
    ({ type, payload }) =>
      type === 'escalation.opened' && payload['kind'] === 'CUSTOMER' && open.includes(payload['escalationId']),
  );
}

/** What `escalation.decided` says when the answer is a one-time approval. */
type CoverPayload = {
  readonly escalationId: EscalationId;
  readonly answer: string;
  readonly remedyKind: string;
  readonly amount: Money | null;
  readonly requestedBy: PersonId;
  readonly coverExpiresAt: string;
};

/** An event that also says in whose place its actor did it. */
export type EventInPlace = JournalEvent & { readonly onBehalfOf: string | null };

/** A one-time approval: whose authority stands behind it, which is that of whom a substitute stood in for. */
export type Cover = { readonly id: EscalationId; readonly givenBy: PersonId };

type Use = { readonly kind: string; readonly amount: Money | null; readonly by: PersonId; readonly at: Date };

/**
 * The approval that lets this use pass: for this person and kind, unused, not ended, and covering the amount. Throws 422
 * `cover-unknown`, `cover-too-small`, 409 `cover-used`, `cover-ended`.
 */
export function coverFor(events: readonly EventInPlace[], id: EscalationId, { kind, amount, by, at }: Use): Cover {
  const given = events.find(({ type, payload }) => type === 'escalation.decided' && payload['escalationId'] === id);
  const cover = given && (given.payload as CoverPayload);
  if (!given?.actorId || cover?.answer !== 'COVER_ONCE' || cover.remedyKind !== kind || cover.requestedBy !== by) {
    throw remedyErrors.coverUnknown();
  }
  if (events.some(({ type, payload }) => type === 'remedy.authorised' && payload['coverId'] === id))
    throw remedyErrors.coverUsed();
  if (at > new Date(cover.coverExpiresAt)) throw remedyErrors.coverEnded(cover.coverExpiresAt);
  if (amount && (cover.amount?.currency !== amount.currency || amount.minor > cover.amount.minor))
    throw remedyErrors.coverTooSmall(cover.amount);
  return { id, givenBy: (given.onBehalfOf ?? given.actorId) as PersonId };
}
