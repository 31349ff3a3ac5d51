import type { Owing } from '../../authority/index.ts';
import type { ContactId, EscalationId, PersonId, RemedyId } from '../../kernel/index.ts';
import { changeBy, requireAllowed, type Change, type When } from './change.ts';
import type { Complaint, Outcome, Relief } from './complaint.ts';
import { remedyErrors } from './remedy.errors.ts';
import { isStanding, type Remedy } from './remedy.ts';
import { resolutionErrors } from './resolution.errors.ts';

/** How it ended. `sentence` is what the customer will read. */
export type Resolution = {
  readonly outcome: Exclude<Outcome, 'NOT_RECORDED'>;
  readonly relief: Relief | null;
  readonly cause: string;
  readonly sentence: string;
  /** A lead has looked: beyond what the rules know of nothing is owed. */
  readonly isNothingMoreOwed: boolean;
};

/** What stands on the complaint at that moment, the remedies of the same command included. */
export type ResolutionGround = {
  readonly remedies: readonly Remedy[];
  readonly openEscalations: readonly EscalationId[];
  readonly owing: Owing;
  /** Remedies that this command gave: undoing it takes them back. */
  readonly givenNow: readonly RemedyId[];
  /** The contact that holds the sentence; null when there is nobody to write to. */
  readonly contactId: ContactId | null;
  readonly by: PersonId;
};

/** Throws 409 `illegal-transition` or `safety-open`: before anything is given. */
export function requireResolvable(complaint: Complaint): void {
  requireAllowed('resolve', complaint);
  if (complaint.safety === 'open') throw resolutionErrors.safetyOpen();
}

/** The customer was told how it ended: nothing may be left that somebody still decides or that is owed and not on its way. */
export function resolve(
  complaint: Complaint,
  { outcome, relief, cause, isNothingMoreOwed }: Resolution,
  ground: ResolutionGround,
  when: When,
): Change {
  requireResolvable(complaint);
  const { remedies, openEscalations, owing, givenNow, contactId, by } = ground;
  const proposed = remedies.filter(({ state }) => state === 'PROPOSED');
  if (proposed.length > 0) throw remedyErrors.awaitsRuling(proposed.map(({ id }) => id));
  if (openEscalations.length > 0) throw resolutionErrors.escalationOpen(openEscalations);
  requireNothingOwed(owing, isNothingMoreOwed);
  return changeBy(
    'resolve',
    complaint,
    when,
    'complaint.resolved',
    { outcome, relief: reliefOf(remedies, relief), cause, resolvedAt: when.at, resolvedBy: by, waitingUntil: null },
    { remedyIds: givenNow, contactId, ...(isNothingMoreOwed && { owedCheckedBy: by }) },
  );
}

/** What is known to be owed is given first, whoever resolves; what nobody can work out a lead answers for. */
function requireNothingOwed({ unpaid, undecided }: Owing, isChecked: boolean): void {
  if (unpaid.length > 0)
    throw resolutionErrors.obligationUnpaid(unpaid.map(({ rule, amountMinor, kinds }) => ({ rule, amountMinor, kinds })));
  if (isChecked || undecided?.length === 0) return;
  throw resolutionErrors.obligationUnknown(undecided ?? []);
}

/** What the customer got, said or seen from the remedies. Throws 422 when money or help is claimed that nobody gave. */
function reliefOf(remedies: readonly Remedy[], said: Relief | null): Relief {
  const standing = remedies.filter(isStanding);
  const hasMoney = standing.some(({ amount }) => amount !== null);
  if (said === 'MONETARY' && !hasMoney) throw resolutionErrors.reliefWithoutRemedy(said);
  if (said === 'NON_MONETARY' && standing.length === 0) throw resolutionErrors.reliefWithoutRemedy(said);
  return said ?? (hasMoney ? 'MONETARY' : standing.length > 0 ? 'NON_MONETARY' : 'EXPLANATION');
}
