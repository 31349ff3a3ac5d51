import type { AccountId, ComplaintId, ContactId, CustomerId, PersonId, PremiseId } from '../../kernel/index.ts';
import { complaintErrors } from './complaint.errors.ts';
import type { Channel } from './complaint.ts';
import { contactErrors } from './contact.errors.ts';
import { requireRecent } from './reasonable-dates.ts';

export const contactKinds = ['COMPLAINT', 'REPORT', 'ENQUIRY', 'COMPLIMENT', 'MEDIA'] as const;
export type ContactKind = (typeof contactKinds)[number];

export const callerRelations = [
  'holder',
  'household',
  'tenant',
  'owner',
  'representative',
  'official',
  'other',
  'unknown',
] as const;
export type CallerRelation = (typeof callerRelations)[number];

export const verifications = ['none', 'questions', 'callback', 'document', 'portal'] as const;
export type Verification = (typeof verifications)[number];

export type Caller = { readonly name: string | null; readonly relation: CallerRelation; readonly verifiedBy: Verification };

/** Who may speak for an account, once it is sure that it is them; the query behind decisions says the same of contacts on record. */
export const speaksForAccount = ({ relation, verifiedBy }: Pick<Caller, 'relation' | 'verifiedBy'>): boolean =>
  verifiedBy !== 'none' && (relation === 'holder' || relation === 'household' || relation === 'representative');

/** Nobody asked who it was. */
export const unknownCaller: Caller = { name: null, relation: 'unknown', verifiedBy: 'none' };

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

/** Throws 422 when it lies in the future, or when a question from the press names a customer. */
export function requireRecordable(contact: Contact): Contact {
  if (contact.at > contact.recordedAt) throw complaintErrors.inTheFuture('at');
  requireRecent('at', contact.at, contact.recordedAt);
  const names = contact.customerId ?? contact.accountId ?? contact.premiseId;
  if (contact.kind === 'MEDIA' && names !== null) throw contactErrors.mediaKnowsNobody();
  return contact;
}

/** A person of ours said something to the customer. */
export const isOurs = ({ direction, employeeId }: Contact): boolean => direction === 'outbound' && employeeId !== null;

/** Throws 409 `already-converted`, 422 `not-inbound`. */
export function requireConvertible({ complaintId, direction }: Contact): void {
  if (complaintId !== null) throw contactErrors.alreadyConverted(complaintId);
  if (direction !== 'inbound') throw contactErrors.notInbound();
}
