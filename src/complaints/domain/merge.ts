import type { SaidDay } from '../../authority/index.ts';
import type { Deadline } from '../../deadlines/index.ts';
import type { EscalationId, PromiseId } from '../../kernel/index.ts';
import { changeBy, requireAllowed, type Change, type When } from './change.ts';
import { complaintErrors } from './complaint.errors.ts';
import type { CachedColumns, Complaint } from './complaint.ts';
import { mergeErrors } from './merge.errors.ts';
import { bandOfDanger } from './queue-band.ts';
import { resolutionErrors } from './resolution.errors.ts';

/** What could stand in the way of merging one complaint into another. */
export type MergeGround = {
  /** Remedies of the one that ends which have not reached the customer; those somebody was still to decide about are not among them. */
  readonly unsettled: readonly string[];
  readonly openEscalations: readonly EscalationId[];
  readonly isReviewOpen: boolean;
  /** Of both, as they stand before. */
  readonly deadlines: readonly Deadline[];
  readonly keptDeadlines: readonly Deadline[];
};

/** What the complaint that goes on takes over: how often the customer came to us about the other one, and what was promised on it. */
export type Inheritance = { readonly contacts: number; readonly promiseIds: readonly PromiseId[] };

/**
 * Throws 409 `illegal-transition`, `remedies-unsettled`, `escalation-open`, `review-open`, `about-somebody`, `marks-would-be-lost`,
 * `clock-would-be-lost`, 422 `merge-into-itself`, `not-the-same-account` unless the two may become one.
 */
export function requireMergeable(complaint: Complaint, kept: Complaint, ground: MergeGround): void {
  if (complaint.id === kept.id) throw mergeErrors.intoItself();
  requireAllowed('merge-into', complaint);
  requireAllowed('take-in', kept);
  if (complaint.accountId === null || complaint.accountId !== kept.accountId) throw mergeErrors.otherAccount();
  if (complaint.aboutPersonId !== kept.aboutPersonId) throw mergeErrors.aboutSomebody();
  if (ground.openEscalations.length > 0) throw resolutionErrors.escalationOpen(ground.openEscalations);
  if (ground.isReviewOpen) throw mergeErrors.reviewOpen();
  if (ground.unsettled.length > 0) throw complaintErrors.remediesUnsettled(ground.unsettled);
  const marks = marksLost(complaint, kept);
  if (marks.length > 0) throw mergeErrors.marksWouldBeLost(marks);
  const lost = clocksLost(ground, kept);
  if (lost.length > 0) throw mergeErrors.clockWouldBeLost(lost.map(({ kind }) => kind));
}

const byLaw: readonly string[] = ['REGULATORY', 'OBLIGATION'];

/** What the one that goes on would no longer tell the rules: a mark, or that an official asked. Nobody's authority grows by merging. */
const marksLost = (complaint: Complaint, kept: Complaint): readonly string[] => [
  ...complaint.flags.filter((flag) => !kept.flags.includes(flag)),
  ...(complaint.origin !== 'CUSTOMER' && complaint.origin !== kept.origin ? [complaint.origin] : []),
];

/** A date that a law or a regulator set runs on, whatever we call one matter, and never becomes later. */
const clocksLost = ({ deadlines, keptDeadlines }: MergeGround, kept: Complaint): readonly Deadline[] =>
  deadlines.filter(
    (own) =>
      byLaw.includes(own.kind) &&
      isUnfinished(own) &&
      !keptDeadlines.some((other) => other.kind === own.kind && other.key === own.key && standsFor(other, own, kept)),
  );

const standsFor = (other: Deadline, own: Deadline, kept: Complaint): boolean => {
  if (!isUnfinished(other)) return other.state !== 'CANCELLED';
  const movesAlong = other.hours !== 'fixed' && other.startedAt.getTime() === kept.receivedAt.getTime();
  return movesAlong || (other.dueAt !== null && own.dueAt !== null && other.dueAt <= own.dueAt);
};

const isUnfinished = ({ state }: Deadline): boolean => state === 'RUNNING' || state === 'PAUSED';

/** It ends: the other one is the complaint from now on. It is in no figure of its own. */
export const mergeAway = (complaint: Complaint, kept: Complaint, when: When): Change =>
  changeBy(
    'merge-into',
    complaint,
    when,
    'complaint.merged-away',
    { mergedInto: kept.id, waitingUntil: null },
    { intoId: kept.id, reference: kept.reference },
  );

/**
 * The one that goes on: received when the customer first said either, as severe as the worse of the two, with the earlier shut-off; a danger
 * that was reported on either is open.
 */
export function mergeIn(kept: Complaint, complaint: Complaint, { contacts, promiseIds }: Inheritance, when: When): Change {
  const apart = daysApart(kept, complaint);
  const details = {
    ...{ mergedId: complaint.id, reference: complaint.reference, contacts, promiseIds },
    ...(apart.length > 0 && { daysApart: apart }),
  };
  return changeBy('take-in', kept, when, 'complaint.merged-in', takenIn(kept, complaint), details);
}

/** What the one that goes on takes from the other one about itself. */
function takenIn(kept: Complaint, complaint: Complaint): Partial<CachedColumns> {
  const receivedAt = earliest(kept, complaint);
  return {
    ...(receivedAt < kept.receivedAt && { receivedAt }),
    ...(complaint.severity < kept.severity && { severity: complaint.severity }),
    ...(isSooner(complaint.disconnectOn, kept.disconnectOn) && { disconnectOn: complaint.disconnectOn }),
    ...(complaint.queueBand < kept.queueBand && { queueBand: complaint.queueBand }),
    ...(complaint.safety === 'open' && kept.safety !== 'open' && ({ safety: 'open', queueBand: bandOfDanger } as const)),
  };
}

/**
 * A day that the two say differently; that of the one that goes on stays, also where it says none. What only it lets through is marked:
 * `earlierStands` knows what the other one said.
 */
export type DayApart = { readonly day: SaidDay; readonly kept: string | null; readonly other: string | null };

export const daysApart = (kept: Complaint, complaint: Complaint): readonly DayApart[] =>
  [
    { day: 'event', kept: kept.eventOn, other: complaint.eventOn } as const,
    { day: 'bill', kept: kept.billOn, other: complaint.billOn } as const,
  ].filter((one) => one.kept !== one.other);

/** Local dates, 'YYYY-MM-DD'. */
const isSooner = (date: string | null, other: string | null): boolean => date !== null && (other === null || date < other);

export const earliest = (kept: Complaint, complaint: Complaint): Date =>
  complaint.receivedAt < kept.receivedAt ? complaint.receivedAt : kept.receivedAt;
