import type { EscalationId, PersonId } from '../../kernel/index.ts';

/** An event of the journal as far as this needs it. */
export type JournalEvent = { readonly type: string; readonly payload: Readonly<Record<string, unknown>> };

/** Who had the complaint before this escalation took it to somebody else; null when nobody had, or it stayed where it was. */
export function formerOwner(events: readonly JournalEvent[], escalationId: EscalationId): PersonId | null {
  const moved = events.find(({ type, payload }) => type === 'complaint.assigned' && payload['escalationId'] === escalationId);
  const from = moved?.payload['from'] as { readonly ownerId: PersonId | null } | undefined;
  return from?.ownerId ?? null;
}
