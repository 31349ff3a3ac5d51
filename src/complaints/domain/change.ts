import type { ComplaintId } from '../../kernel/index.ts';
import type { CachedColumns, Complaint } from './complaint.ts';
import { complaintErrors } from './complaint.errors.ts';
import { isAllowed, targetOf, type ComplaintCommand } from './complaint-state.ts';

/** What a command makes of a complaint: the cached columns it sets and the details that only the journal keeps. */
export type Change = {
  readonly complaintId: ComplaintId;
  readonly type: string;
  readonly at: Date;
  readonly set: Partial<CachedColumns>;
  readonly details: Readonly<Record<string, unknown>>;
};

export type When = { readonly at: Date; readonly now: Date };

/**
 * The one way to make a state-changing event: the table must allow the command (else 409), and it happened neither
 * before the previous change nor after now (else 422).
 */
export function changeBy(
  command: ComplaintCommand,
  complaint: Complaint,
  { at, now }: When,
  type: string,
  set: Partial<CachedColumns>,
  details: Readonly<Record<string, unknown>> = {},
): Change {
  requireAllowed(command, complaint);
  if (at > now) throw complaintErrors.inTheFuture('at');
  if (at < complaint.changedAt) throw complaintErrors.outOfOrder(at, complaint.changedAt);
  const state = targetOf(command, complaint.state);
  return { complaintId: complaint.id, type, at, set: state === complaint.state ? set : { ...set, state }, details };
}

/** Throws 409 `illegal-transition`; what else a command checks comes after it. */
export function requireAllowed(command: ComplaintCommand, { state }: Pick<Complaint, 'state'>): void {
  if (!isAllowed(command, state)) throw complaintErrors.illegalTransition(command, state);
}

/** Throws 409 `stale-version` when the form was filled in over an older complaint. */
export function requireVersion(complaint: Complaint, version: number): void {
  if (complaint.version !== version) throw complaintErrors.staleVersion(version, complaint.version, complaint.changedAt);
}
