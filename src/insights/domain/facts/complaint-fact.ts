import type { Channel, ComplaintState, Outcome, Severity } from '../../../complaints/index.ts';
import type { AccountId, ComplaintId, PersonId, RemedyId, TeamId } from '../../../kernel/index.ts';
import type { SurveyFact } from './survey-fact.ts';
import type { TimeSpent } from './time-spent.ts';

/** How a complaint stands for the figures: solved by us, ended by the customer or by silence, still open, or never a complaint. */
export type FactStanding = 'open' | 'solved' | 'ended' | 'void';

export const escalationKinds = ['AUTHORITY', 'SKILL', 'TIME', 'CUSTOMER', 'MANDATORY', 'ADVICE'] as const;
export type EscalationKind = (typeof escalationKinds)[number];

/** Everything that figures ask of one complaint, made from its journal alone and the day it was received. */
export type ComplaintFact = {
  readonly complaintId: ComplaintId;
  /** The newest event that is counted in. */
  readonly seq: number;
  readonly receivedAt: Date;
  /** It took in an earlier complaint: it was counted under a later receipt before. */
  readonly receivedMoved: boolean;
  /** A log of another system says nothing after this; null for complaints of our own. */
  readonly watchedUntil: Date | null;
  readonly standing: FactStanding;
  readonly state: ComplaintState;
  /** Where the time since `countedUntil` goes while it is open. */
  readonly waitsWith: keyof TimeSpent;
  /** Up to here `spent` is complete: the last change of state, owner or team, of an ended one its end. */
  readonly countedUntil: Date;
  /** The last resolution that was not followed by a reopening. */
  readonly resolvedAt: Date | null;
  readonly category: string;
  readonly teamId: TeamId | null;
  readonly ownerId: PersonId | null;
  readonly accountId: AccountId | null;
  readonly channel: Channel;
  readonly severity: Severity;
  readonly origin: string;
  readonly outcome: Outcome | null;
  readonly cause: string | null;
  readonly hearerId: PersonId | null;
  readonly resolvedBy: PersonId | null;
  readonly reopenCount: number;
  /** The complaint of the same matter that goes on in its place. */
  readonly mergedInto: ComplaintId | null;
  /** When the customer first spoke to us again about it within seven days of a resolution, praise apart; a reopening is such a word. */
  readonly cameBackAt: Date | null;
  /** Nobody ever made it: history for a demonstration. */
  readonly isInvented: boolean;
  readonly inboundContacts: number;
  readonly reassignments: number;
  readonly escalations: Readonly<Record<EscalationKind, number>>;
  /** Seconds from receipt, whole, by who had it; together they are the customer's time. */
  readonly spent: TimeSpent;
  /** Every team that ever had it. */
  readonly teamIds: readonly string[];
  /** Business seconds up to `countedUntil` without the pauses, by the hours of the team that had it; null where a log does not tell. */
  readonly ourSeconds: number | null;
  /** On the local day it was received; null while open. */
  readonly sameDay: boolean | null;
  /** By the end of the first working day after receipt; null while open. */
  readonly nextDay: boolean | null;
  /** Every remedy by own authority or owed, and no question for authority; null until it is solved. */
  readonly frontline: boolean | null;
  readonly remedies: readonly RemedyFact[];
  readonly survey: SurveyFact;
};

/** One remedy that was given, and what became of it. */
export type RemedyFact = {
  readonly remedyId: RemedyId;
  readonly kind: string;
  /** Under which the executor books it. */
  readonly costCode: string;
  readonly amountMinor: number | null;
  readonly currency: string | null;
  readonly authorisedAt: Date;
  /** By then the customer should have it; null where the journal does not say. */
  readonly executeBy: Date | null;
  readonly executedAt: Date | null;
  readonly reversedAt: Date | null;
  /** Cancelled or failed: it never reached the customer. */
  readonly droppedAt: Date | null;
  readonly ownAuthority: boolean;
};
