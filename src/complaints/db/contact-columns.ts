import type { ContactId, ComplaintId, CustomerId, AccountId, PremiseId, PersonId } from '../../kernel/index.ts';
import type { Channel } from '../domain/complaint.ts';
import type { CallerRelation, Contact, ContactKind, Verification } from '../domain/contact.ts';

export const contactColumns = `
  k.id, k.complaint_id AS "complaintId", k.kind, k.channel, k.direction, k.at, k.recorded_at AS "recordedAt", k.summary,
  k.employee_id AS "employeeId", k.caller_name AS "callerName", k.caller_relation AS "callerRelation", k.verified_by AS "verifiedBy",
  k.customer_id AS "customerId", k.account_id AS "accountId", k.premise_id AS "premiseId"`;

export type ContactRow = {
  readonly id: ContactId;
  readonly complaintId: ComplaintId | null;
  readonly kind: ContactKind;
  readonly channel: Channel;
  readonly direction: 'inbound' | 'outbound';
  readonly at: Date;
  readonly recordedAt: Date;
  readonly summary: string;
  readonly employeeId: PersonId | null;
  readonly callerName: string | null;
  readonly callerRelation: CallerRelation | null;
  readonly verifiedBy: Verification | null;
  readonly customerId: CustomerId | null;
  readonly accountId: AccountId | null;
  readonly premiseId: PremiseId | null;
};

export const toContact = ({ callerName, callerRelation, verifiedBy, ...row }: ContactRow): Contact => ({
  ...row,
  caller: callerRelation === null ? null : { name: callerName, relation: callerRelation, verifiedBy: verifiedBy ?? 'none' },
});
