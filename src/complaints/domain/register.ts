import type { AccountId, ComplaintId, CustomerId, PersonId, PremiseId, TeamId } from '../../kernel/index.ts';
import type { Change } from './change.ts';
import { complaintErrors } from './complaint.errors.ts';
import { requireRecent, requireWithinYears } from './reasonable-dates.ts';
import { requireSaidDays } from './said-days.ts';
import type { Channel, Complaint, Origin, QueueBand, Severity } from './complaint.ts';

export type Registration = {
  readonly id: ComplaintId;
  readonly reference: string;
  readonly receivedAt: Date;
  readonly registeredBy: PersonId | null;
  readonly origin: Origin;
  readonly originReference: string | null;
  readonly originDueOn: string | null;
  readonly channel: Channel;
  readonly category: string;
  readonly severity: Severity;
  readonly isSafetyCategory: boolean;
  readonly flags: readonly string[];
  readonly description: string;
  readonly remedySought: string | null;
  readonly aboutPersonId: PersonId | null;
  readonly customerId: CustomerId | null;
  readonly accountId: AccountId | null;
  readonly premiseId: PremiseId | null;
  readonly disconnectOn: string | null;
  readonly eventOn: string | null;
  readonly billOn: string | null;
  /** The house's day of the receipt. */
  readonly receivedOn: string;
  readonly queueBand: QueueBand;
  readonly teamId: TeamId | null;
  /** The registrar becomes owner at once. */
  readonly keep: boolean;
  /** The closed complaint that this one takes up again; null for a new matter. */
  readonly followUpOf: ComplaintId | null;
  /** Whether it only pays what the closed one is still owed. */
  readonly settles: boolean;
};

/** On a complaint that takes up a closed one. */
export const followUpFlag = 'follow-up';

/** A complaint begins when the customer first said it, not when it was typed; that moment may lie in the past, never in the future. */
export function register(input: Registration, now: Date): { complaint: Complaint; change: Change } {
  const { keep, isSafetyCategory, followUpOf, settles, receivedOn, ...given } = input;
  if (given.receivedAt > now) throw complaintErrors.inTheFuture('receivedAt');
  requireRecent('receivedAt', given.receivedAt, now);
  requireSaidDays(given, receivedOn, now);
  if (given.originDueOn !== null) requireWithinYears('originDueOn', given.originDueOn, now);
  if (given.originDueOn !== null && given.origin === 'CUSTOMER') throw complaintErrors.dueWithoutBody();
  const complaint: Complaint = {
    ...given,
    flags: followUpOf === null ? given.flags : [...new Set([...given.flags, followUpFlag])],
    registeredAt: now,
    safety: isSafetyCategory ? 'open' : 'none',
    ownerId: keep ? given.registeredBy : null,
    state: keep ? 'OPEN' : 'NEW',
    waitingUntil: null,
    outcome: null,
    relief: null,
    cause: null,
    sentence: null,
    resolvedAt: null,
    resolvedBy: null,
    closedAt: null,
    reopenCount: 0,
    mergedInto: null,
    nextDueAt: null,
    version: 1,
    changedAt: given.receivedAt,
  };
  return { complaint, change: registered(complaint, followUpOf, settles) };
}

/** Throws 422 when an outside body asks for an answer before it asked. */
export function requireDueAfterReceipt({ receivedAt }: Complaint, dueAt: Date): void {
  if (dueAt <= receivedAt) throw complaintErrors.tooEarly('originDueOn', receivedAt.toISOString());
}

/** The first event sets every cached column, so that a complaint rebuilds from its journal alone. */
function registered(complaint: Complaint, followUpOf: ComplaintId | null, settles: boolean): Change {
  const { state, ownerId, teamId, category, severity, customerId, accountId, premiseId, safety, disconnectOn, queueBand } =
    complaint;
  const { eventOn, billOn } = complaint;
  return {
    complaintId: complaint.id,
    type: 'complaint.registered',
    at: complaint.receivedAt,
    set: {
      receivedAt: complaint.receivedAt, state, ownerId, teamId, category, severity, customerId, accountId, premiseId, safety, disconnectOn, eventOn, billOn, queueBand,
      waitingUntil: null, outcome: null, relief: null, cause: null, resolvedAt: null, resolvedBy: null, closedAt: null, reopenCount: 0, mergedInto: null,
    },
    details: {
      channel: complaint.channel, origin: complaint.origin, registeredBy: complaint.registeredBy, ...(followUpOf && { followUpOf }),
      ...(settles && { settles: followUpOf }),
    },
  }; // prettier-ignore
}
