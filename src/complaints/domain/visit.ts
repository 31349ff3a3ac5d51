import type { ComplaintId, PersonActor, PersonId, PromiseId, VisitId } from '../../kernel/index.ts';
import { isOpen } from './complaint-state.ts';
import { complaintErrors } from './complaint.errors.ts';
import type { Complaint } from './complaint.ts';
import { mayAct } from './own.ts';
import { visitErrors } from './visit.errors.ts';

export const visitResults = ['FIXED', 'COME_BACK', 'NOTHING_FOUND', 'NOT_DONE'] as const;
export type VisitResult = (typeof visitResults)[number];

export const visitStates = ['ARRANGED', 'ON_THE_WAY', 'REPORTED', 'CALLED_OFF'] as const;
export type VisitState = (typeof visitStates)[number];

export const visitCommands = ['set-out', 'report'] as const;
export type VisitCommand = (typeof visitCommands)[number];

/** What our people found and did, in words that the customer reads too. */
export type VisitReport = {
  readonly by: PersonId;
  readonly visitedAt: Date;
  readonly result: VisitResult;
  readonly found: string;
  readonly did: string | null;
  /** What happens next. */
  readonly next: string | null;
};

/** Our own people go and look at what a complaint is about. */
export type Visit = {
  readonly id: VisitId;
  readonly complaintId: ComplaintId;
  readonly workOrder: string;
  readonly appointmentAt: Date;
  readonly promiseId: PromiseId;
  readonly arrangedBy: PersonId | null;
  readonly arrangedAt: Date;
  readonly setOutBy: PersonId | null;
  readonly setOutAt: Date | null;
  /** Nobody comes any more: another visit took its place, work went on without it, or the complaint ended. */
  readonly calledOffAt: Date | null;
  readonly report: VisitReport | null;
};

/** A visit as it now is, and what can be said of it next. */
export type VisitNow = { readonly visit: Visit; readonly can: readonly VisitCommand[] };

/** A report as one text. */
export const wordsOf = ({ found, did, next }: VisitReport): string =>
  [found, did, next].filter((text) => text !== null).join('\n');

export function stateOf({ report, calledOffAt, setOutAt }: Visit): VisitState {
  if (report) return 'REPORTED';
  if (calledOffAt) return 'CALLED_OFF';
  return setOutAt ? 'ON_THE_WAY' : 'ARRANGED';
}

/** Somebody is expected, or on the way. */
export const isToCome = ({ report, calledOffAt }: Visit): boolean => report === null && calledOffAt === null;

/** The crew that goes there, whoever owns the complaint, and whoever may act on it. */
export const mayVisit = (actor: PersonActor, complaint: Pick<Complaint, 'ownerId' | 'teamId'>): boolean =>
  actor.role === 'FIELD' || mayAct(actor, complaint);

/** What this person can say of the visit now. What a crew found is also heard after the complaint was resolved without it. */
export function nextForVisit(visit: Visit, complaint: Complaint, actor: PersonActor): VisitCommand[] {
  const state = stateOf(visit);
  const isOver = state === 'REPORTED' || state === 'CALLED_OFF';
  if (isOver || actor.role === 'AUDITOR' || !mayVisit(actor, complaint) || !isHeard(complaint)) return [];
  return state === 'ARRANGED' && isOpen(complaint.state) ? ['set-out', 'report'] : ['report'];
}

/** Throws 409 `complaint-not-open`, `visit-over` or `visit-under-way`. */
export function setOut(visit: Visit, complaint: Complaint, by: PersonId, now: Date): Visit {
  if (!isOpen(complaint.state)) throw visitErrors.complaintNotOpen(complaint.state);
  requireToCome(visit);
  if (visit.setOutAt) throw visitErrors.underWay(visit.setOutAt);
  return { ...visit, setOutBy: by, setOutAt: now };
}

/** Throws 409 `complaint-not-open` or `visit-over`, 422 `in-the-future` or `too-early` for a visit from before it was arranged. */
export function reportVisit(visit: Visit, complaint: Complaint, report: VisitReport, now: Date): Visit {
  if (!isHeard(complaint)) throw visitErrors.complaintNotOpen(complaint.state);
  requireToCome(visit);
  if (report.visitedAt > now) throw complaintErrors.inTheFuture('visitedAt');
  if (report.visitedAt < visit.arrangedAt) throw complaintErrors.tooEarly('visitedAt', visit.arrangedAt.toISOString());
  return { ...visit, report };
}

const isHeard = ({ state }: Pick<Complaint, 'state'>): boolean => isOpen(state) || state === 'RESOLVED';

function requireToCome(visit: Visit): void {
  if (!isToCome(visit)) throw visitErrors.over(stateOf(visit));
}
