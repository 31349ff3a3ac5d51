import type { AccountId, ComplaintId, CustomerId, PersonId, PremiseId, TeamId } from '../../kernel/index.ts';
import type { ComplaintState } from './complaint-state.ts';

export const channels = ['phone', 'counter', 'field', 'web', 'email', 'social', 'letter', 'sms', 'api'] as const;
export type Channel = (typeof channels)[number];

export const origins = ['CUSTOMER', 'REGULATOR', 'OMBUDSMAN', 'ELECTED_OFFICIAL'] as const;
export type Origin = (typeof origins)[number];

export const outcomes = [
  'UPHELD',
  'PARTLY_UPHELD',
  'NOT_UPHELD',
  'SETTLED_NO_FAULT',
  'WITHDRAWN',
  'NO_REPLY',
  'REFERRED_OUT',
  'DEADLOCK',
] as const;
/** `NOT_RECORDED` comes only with imported complaints. */
export type Outcome = (typeof outcomes)[number] | 'NOT_RECORDED';

export const reliefs = ['MONETARY', 'NON_MONETARY', 'EXPLANATION'] as const;
export type Relief = (typeof reliefs)[number];

export type Severity = 1 | 2 | 3 | 4;
export type Safety = 'none' | 'open' | 'made-safe';

/** Columns that rebuild from the journal: an event's `set` names the ones it changed. */
export type CachedColumns = {
  /** When the customer first said it to anyone; earlier than it was once a complaint takes in another one of the same matter. */
  readonly receivedAt: Date;
  readonly state: ComplaintState;
  readonly ownerId: PersonId | null;
  readonly teamId: TeamId | null;
  readonly category: string;
  readonly severity: Severity;
  readonly customerId: CustomerId | null;
  readonly accountId: AccountId | null;
  readonly premiseId: PremiseId | null;
  readonly safety: Safety;
  readonly disconnectOn: string | null;
  /** When it happened, and the date of the bill in question: local days that rules may go by, null where nobody said. */
  readonly eventOn: string | null;
  readonly billOn: string | null;
  readonly queueBand: QueueBand;
  readonly waitingUntil: Date | null;
  readonly outcome: Outcome | null;
  readonly relief: Relief | null;
  readonly cause: string | null;
  readonly resolvedAt: Date | null;
  readonly resolvedBy: PersonId | null;
  readonly closedAt: Date | null;
  readonly reopenCount: number;
  /** The complaint about the same matter that goes on in its place. */
  readonly mergedInto: ComplaintId | null;
};

/** 0 safety not made safe, 1 a shut-off within two working days, 2 the rest: the queue sorts by band, then by what breaches first. */
export type QueueBand = 0 | 1 | 2;

export type Complaint = CachedColumns & {
  readonly id: ComplaintId;
  readonly reference: string;
  readonly registeredAt: Date;
  readonly registeredBy: PersonId | null;
  readonly origin: Origin;
  readonly originReference: string | null;
  readonly originDueOn: string | null;
  readonly channel: Channel;
  readonly flags: readonly string[];
  readonly description: string;
  readonly remedySought: string | null;
  readonly aboutPersonId: PersonId | null;
  /** The sentence the customer read when it was resolved. */
  readonly sentence: string | null;
  /** Earliest due of its running deadlines. */
  readonly nextDueAt: Date | null;
  /** Grows with every state-changing event; what a form must quote. */
  readonly version: number;
  /** `at` of the newest state-changing event. */
  readonly changedAt: Date;
};
