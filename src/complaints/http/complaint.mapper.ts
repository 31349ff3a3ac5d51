import type { Complaint } from '../domain/complaint.ts';
import type { CustomerPromise } from '../domain/promise.ts';
import type { Registered } from '../use-cases/register-complaint.ts';
import type { ComplaintView, PromiseView, RegisteredView } from './complaint.views.ts';

/** Field by field, so that nothing leaves the house that nobody meant to show. */
export const toComplaintView = (complaint: Complaint): ComplaintView => ({
  id: complaint.id,
  reference: complaint.reference,
  state: complaint.state,
  category: complaint.category,
  severity: complaint.severity,
  channel: complaint.channel,
  origin: complaint.origin,
  originReference: complaint.originReference,
  originDueOn: complaint.originDueOn,
  receivedAt: complaint.receivedAt,
  registeredAt: complaint.registeredAt,
  registeredBy: complaint.registeredBy,
  description: complaint.description,
  remedySought: complaint.remedySought,
  flags: [...complaint.flags],
  customerId: complaint.customerId,
  accountId: complaint.accountId,
  premiseId: complaint.premiseId,
  aboutPersonId: complaint.aboutPersonId,
  ownerId: complaint.ownerId,
  teamId: complaint.teamId,
  safety: complaint.safety,
  disconnectOn: complaint.disconnectOn,
  eventOn: complaint.eventOn,
  billOn: complaint.billOn,
  queueBand: complaint.queueBand,
  waitingUntil: complaint.waitingUntil,
  nextDueAt: complaint.nextDueAt,
  outcome: complaint.outcome,
  relief: complaint.relief,
  cause: complaint.cause,
  sentence: complaint.sentence,
  resolvedAt: complaint.resolvedAt,
  resolvedBy: complaint.resolvedBy,
  closedAt: complaint.closedAt,
  reopenCount: complaint.reopenCount,
  version: complaint.version,
  changedAt: complaint.changedAt,
});

export const toRegisteredView = ({ emergency, ...complaint }: Registered): RegisteredView => ({
  ...toComplaintView(complaint),
  emergency,
});

export const toPromiseView = ({ id, what, dueAt, madeBy, madeAt, keptAt }: CustomerPromise): PromiseView => ({
  id,
  what,
  dueAt,
  madeBy,
  madeAt,
  keptAt,
});
