import type { KnownDay, KnownDays } from '../../authority/index.ts';
import type { PersonId } from '../../kernel/index.ts';
import { complaintErrors } from './complaint.errors.ts';
import type { Complaint } from './complaint.ts';
import { endOfDay, type LocalDays } from './local-day.ts';
import { requireRecent } from './reasonable-dates.ts';

/** Local days, `YYYY-MM-DD`; null where nobody said. */
export type SaidDays = Pick<Complaint, 'eventOn' | 'billOn'>;

/** An event of the journal as far as it tells who said a day. */
export type SayingEvent = {
  readonly type: string;
  readonly actorId: string | null;
  readonly recordedAt: Date;
  readonly payload: Readonly<Record<string, unknown>>;
};

type Saying = { readonly by: PersonId | null; readonly at: Date };

/** Throws 422 `after-receipt` for a day after the customer complained of it, `too-early` for one of more than ten years ago. */
export function requireSaidDays({ eventOn, billOn }: SaidDays, receivedOn: string, now: Date): void {
  for (const [field, day] of Object.entries({ eventOn, billOn })) {
    if (day === null) continue;
    if (day > receivedOn) throw complaintErrors.afterReceipt(field, receivedOn);
    requireRecent(field, new Date(`${day}T00:00:00Z`), now);
  }
}

/** What rules may go by beside the receipt, with who said it; `now` is who says it of a complaint that is being written down. */
export function knownDays(complaint: Complaint, events: readonly SayingEvent[], days: LocalDays, now: Saying): KnownDays {
  const of = (column: keyof SaidDays): KnownDay | null => {
    const on = complaint[column];
    if (on === null) return null;
    const end = new Date(endOfDay(days, on).getTime() - 1);
    const at = end < complaint.receivedAt ? end : complaint.receivedAt;
    return { on, at, ...sayingOf(column, events, now) };
  };
  return { event: of('eventOn'), bill: of('billOn') };
}

type Said = Pick<KnownDay, 'saidBy' | 'saidAt' | 'saidLater'>;

/** The last event that changed it. */
function sayingOf(column: keyof SaidDays, events: readonly SayingEvent[], { by, at }: Saying): Said {
  let value: unknown = null;
  let said: Said = { saidBy: by, saidAt: at, saidLater: false };
  for (const { type, actorId, recordedAt, payload } of events) {
    const set = payload['set'] as Readonly<Record<string, unknown>> | undefined;
    const next = set?.[column];
    if (next === undefined || next === value) continue;
    value = next;
    said = { saidBy: actorId as PersonId | null, saidAt: recordedAt, saidLater: type !== 'complaint.registered' };
  }
  return said;
}
