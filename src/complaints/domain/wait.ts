import type { ContactId, NoteId, PromiseId, VisitId } from '../../kernel/index.ts';
import { changeBy, requireAllowed, type Change, type When } from './change.ts';
import { complaintErrors } from './complaint.errors.ts';
import type { Complaint } from './complaint.ts';
import type { QuestionWay } from './open-question.ts';

const dayMilliseconds = 24 * 3600 * 1000;
const mostDaysToReply = 30;
const mostDaysToAppointment = 365;

export type Question = { readonly replyBy: Date; readonly contactId: ContactId; readonly putBy: QuestionWay };

/** Who has the ball next is the customer: one specific question, an answer by `replyBy`. */
export function askCustomer(complaint: Complaint, { replyBy, contactId, putBy }: Question, when: When): Change {
  requireAllowed('ask-customer', complaint);
  if (complaint.customerId === null) throw complaintErrors.nobodyToReach();
  requireAhead('replyBy', replyBy, when.now, new Date(when.now.getTime() + mostDaysToReply * dayMilliseconds));
  const spoken = putBy === 'message' ? {} : { channel: putBy };
  const details = { contactId, replyBy: replyBy.toISOString(), putBy, ...spoken };
  return changeBy('ask-customer', complaint, when, 'complaint.awaiting-customer', { waitingUntil: replyBy }, details);
}

export type ThirdPartyWait = {
  readonly party: string;
  readonly reference: string;
  readonly reviewOn: string;
  /** The local midnight that begins `reviewOn`. */
  readonly reviewAt: Date;
  /** Closing time of the tenth working day from now. */
  readonly latest: Date;
};

/** An outside body has the ball: named, with its reference, and looked at again within ten working days. */
export function awaitThirdParty(complaint: Complaint, wait: ThirdPartyWait, when: When): Change {
  requireAllowed('await-third-party', complaint);
  requireAhead('reviewOn', wait.reviewAt, when.now, wait.latest);
  const { party, reference, reviewOn, reviewAt } = wait;
  const details = { party, reference, reviewOn };
  return changeBy('await-third-party', complaint, when, 'complaint.awaiting-third-party', { waitingUntil: reviewAt }, details);
}

export type FieldVisit = {
  readonly visitId: VisitId;
  readonly workOrder: string;
  readonly appointmentAt: Date;
  readonly promiseId: PromiseId;
};

/** Our own people have the ball: nothing pauses, and the appointment is a promise. */
export function sendField(
  complaint: Complaint,
  { visitId, workOrder, appointmentAt, promiseId }: FieldVisit,
  when: When,
): Change {
  requireAllowed('send-field', complaint);
  requireAhead('appointmentAt', appointmentAt, when.now, new Date(when.now.getTime() + mostDaysToAppointment * dayMilliseconds));
  const details = { visitId, workOrder, appointmentAt: appointmentAt.toISOString(), promiseId };
  return changeBy('send-field', complaint, when, 'complaint.awaiting-field', { waitingUntil: appointmentAt }, details);
}

export type WhyResumed =
  | { readonly by: 'owner'; readonly noteId: NoteId }
  | { readonly by: 'contact'; readonly contactId: ContactId }
  | { readonly by: 'visit'; readonly visitId: VisitId }
  | { readonly by: 'undelivered'; readonly contactId: ContactId }
  | { readonly by: 'date' };

/** The wait is over: the owner says so, the customer answered, the crew reported, our question cannot be delivered, or the day came. */
export function resume(complaint: Complaint, why: WhyResumed, when: When): Change {
  return changeBy('resume', complaint, when, 'complaint.resumed', { waitingUntil: null }, why);
}

function requireAhead(field: string, moment: Date, now: Date, latest: Date): void {
  if (moment <= now) throw complaintErrors.notInTheFuture(field);
  if (moment > latest) throw complaintErrors.tooFarAhead(field, latest.toISOString());
}
