/** An event of the journal as far as this needs it. */
export type Event = {
  readonly seq: number;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
};

/** Events after which something may not be said any more. */
export const takingBack = ['complaint.resolution-undone', 'complaint.voided', 'remedy.cancelled'] as const;

/** What an event announced does not hold any more, so nobody is told: it was undone, cancelled, or entered in error. That nobody comes holds all the same. */
export function isTakenBack(event: Event, events: readonly Event[]): boolean {
  const { contactId, remedyId } = event.payload;
  return events.some(({ seq, type, payload }) => {
    if (seq <= event.seq) return false;
    if (type === 'complaint.voided') return event.type !== 'visit.called-off';
    if (type === 'complaint.resolution-undone') return typeof contactId === 'string' && payload['contactId'] === contactId;
    return type === 'remedy.cancelled' && event.type === 'remedy.authorised' && payload['remedyId'] === remedyId;
  });
}
