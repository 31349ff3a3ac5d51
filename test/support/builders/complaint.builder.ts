import type { Complaint } from '../../../src/complaints/domain/complaint.ts';
import type { ComplaintId, CustomerId, PersonActor, PersonId, TeamId } from '../../../src/kernel/index.ts';

export const receivedAt = new Date('2026-03-02T15:00:00Z');

export const frank: PersonActor = {
  kind: 'person',
  personId: 'frank' as PersonId,
  name: 'Frank Foster',
  role: 'FRONTLINE',
  teamId: 'contact-center' as TeamId,
};

export const susan: PersonActor = { ...frank, personId: 'susan' as PersonId, name: 'Susan Suarez', role: 'SUPERVISOR' };

/** A complaint that Frank works on, an hour old; whole, with the one difference a test is about. */
export const aComplaint = (difference: Partial<Complaint> = {}): Complaint => ({
  id: '0195f0a0-0000-7000-8000-000000000001' as ComplaintId,
  reference: 'K7M4RX2',
  state: 'OPEN',
  ownerId: frank.personId,
  teamId: frank.teamId,
  category: 'high-bill',
  severity: 3,
  customerId: '0195f0a0-0000-7000-8000-0000000000c1' as CustomerId,
  accountId: null,
  premiseId: null,
  safety: 'none',
  disconnectOn: null,
  eventOn: null,
  billOn: null,
  queueBand: 2,
  waitingUntil: null,
  outcome: null,
  relief: null,
  cause: null,
  resolvedAt: null,
  resolvedBy: null,
  closedAt: null,
  reopenCount: 0,
  mergedInto: null,
  receivedAt,
  registeredAt: receivedAt,
  registeredBy: frank.personId,
  origin: 'CUSTOMER',
  originReference: null,
  originDueOn: null,
  channel: 'phone',
  flags: [],
  description: 'My bill doubled.',
  remedySought: null,
  aboutPersonId: null,
  sentence: null,
  nextDueAt: null,
  version: 3,
  changedAt: receivedAt,
  ...difference,
});
