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
 * Throws 409 `illegal-transition`, `remedies-unsettled`, `escalation-open`, `review-open`, `about-somebody`, `clock-would-be-lost`, 422
 * `merge-into-itself`, `not-the-same-account` unless the two may become one.
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
  const lost = clocksLost(ground);
  if (lost.length > 0) throw mergeErrors.clockWouldBeLost(lost.map(({ kind }) => kind));
}

const byLaw: readonly string[] = ['REGULATORY', 'OBLIGATION'];

/** A date that a law or a regulator set runs on, whatever we call one matter. */
const clocksLost = ({ deadlines, keptDeadlines }: MergeGround): readonly Deadline[] =>
  deadlines.filter(
    ({ kind, key, state }) =>
      byLaw.includes(kind) &&
      (state === 'RUNNING' || state === 'PAUSED') &&
      !keptDeadlines.some((other) => other.kind === kind && other.key === key && other.state !== 'CANCELLED'),
  );

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

/** The one that goes on: received when the customer first said either, and a danger that was reported on either is open. */
export function mergeIn(kept: Complaint, complaint: Complaint, { contacts, promiseIds }: Inheritance, when: When): Change {
  const receivedAt = earliest(kept, complaint);
  const set: Partial<CachedColumns> = {
    ...(receivedAt < kept.receivedAt && { receivedAt }),
    ...(complaint.safety === 'open' && kept.safety !== 'open' && ({ safety: 'open', queueBand: bandOfDanger } as const)),
  };
  const details = { mergedId: complaint.id, reference: complaint.reference, contacts, promiseIds };
  return changeBy('take-in', kept, when, 'complaint.merged-in', set, details);
}

export const earliest = (kept: Complaint, complaint: Complaint): Date =>
  complaint.receivedAt < kept.receivedAt ? complaint.receivedAt : kept.receivedAt;
