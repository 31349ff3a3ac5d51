import type { AccountId, ComplaintId, ContactId, CustomerId, PersonId, PremiseId } from '../../kernel/index.ts';
import type { Channel } from './complaint.ts';

export const contactKinds = ['COMPLAINT', 'REPORT', 'ENQUIRY', 'COMPLIMENT', 'MEDIA'] as const;
export type ContactKind = (typeof contactKinds)[number];

export const callerRelations = ['holder', 'household', 'tenant', 'owner', 'representative', 'official', 'other', 'unknown'] as const;
export type CallerRelation = (typeof callerRelations)[number];

export const verifications = ['none', 'questions', 'callback', 'document', 'portal'] as const;
export type Verification = (typeof verifications)[number];

export type Caller = { readonly name: string | null; readonly relation: CallerRelation; readonly verifiedBy: Verification };

/** One interaction with somebody, in either direction. */
export type Contact = {
  readonly id: ContactId;
  readonly complaintId: ComplaintId | null;
  readonly kind: ContactKind;
  readonly channel: Channel;
  readonly direction: 'inbound' | 'outbound';
  readonly at: Date;
  readonly recordedAt: Date;
  readonly summary: string;
  readonly employeeId: PersonId | null;
  readonly caller: Caller | null;
  readonly customerId: CustomerId | null;
  readonly accountId: AccountId | null;
  readonly premiseId: PremiseId | null;
};
