import type { AccountId, CustomerId, PersonId, PremiseId } from '../../kernel/index.ts';
import type { Caller, Contact } from '../domain/contact.ts';
import type { ContactPage } from '../queries/contact-list.query.ts';
import type { ContactInput, RecordedContact } from '../use-cases/contact-input.ts';
import type { ConvertInput } from '../use-cases/convert-contact.ts';
import type { LogInput } from '../use-cases/log-contact.ts';
import type { CallerDto, PartyDto } from './complaint.dtos.ts';
import { toRegisteredView } from './complaint.mapper.ts';
import type { ComplaintContactDto, ConversionDto, LogContactDto } from './contact.dtos.ts';
import type { ContactsView, ContactView, RecordedContactView } from './contact.views.ts';

type Parties = {
  readonly customerId: CustomerId | null;
  readonly accountId: AccountId | null;
  readonly premiseId: PremiseId | null;
};

export const toParties = ({ customerId, accountId, premiseId }: PartyDto): Parties => ({
  customerId: (customerId ?? null) as CustomerId | null,
  accountId: (accountId ?? null) as AccountId | null,
  premiseId: (premiseId ?? null) as PremiseId | null,
});

export const toCaller = (caller: CallerDto | undefined): Caller | null =>
  caller ? { name: caller.name ?? null, relation: caller.relation, verifiedBy: caller.verifiedBy } : null;

export const toMoment = (text: string | null | undefined): Date | null => (text ? new Date(text) : null);

export const toLogInput = (body: LogContactDto): LogInput => ({
  ...toParties(body),
  kind: body.kind,
  channel: body.channel,
  direction: body.direction ?? 'inbound',
  at: toMoment(body.at),
  summary: body.summary,
  caller: toCaller(body.caller),
});

export const toContactInput = (body: ComplaintContactDto): ContactInput => ({
  kind: body.kind ?? 'COMPLAINT',
  channel: body.channel,
  direction: body.direction,
  at: toMoment(body.at),
  summary: body.summary,
  caller: toCaller(body.caller),
  ofSubstance: body.substance ?? true,
});

export const toConvertInput = (body: ConversionDto): ConvertInput => ({
  ...toParties(body),
  category: body.category,
  severity: body.severity ?? null,
  description: body.description ?? null,
  remedySought: body.remedySought ?? null,
  flags: body.flags ?? [],
  aboutPersonId: (body.aboutPersonId ?? null) as PersonId | null,
  keep: body.keep ?? false,
});

export const toContactView = (contact: Contact, isMasked = false): ContactView => ({
  id: contact.id,
  complaintId: contact.complaintId,
  kind: contact.kind,
  channel: contact.channel,
  direction: contact.direction,
  at: contact.at,
  recordedAt: contact.recordedAt,
  summary: isMasked ? '•••' : contact.summary,
  employeeId: contact.employeeId,
  caller: contact.caller && { ...contact.caller, name: isMasked ? null : contact.caller.name },
  customerId: contact.customerId,
  accountId: contact.accountId,
  premiseId: contact.premiseId,
});

export const toContactsView = ({ items, next }: ContactPage, isMasked: boolean): ContactsView => ({
  items: items.map((contact) => toContactView(contact, isMasked)),
  next,
});

export const toRecordedView = ({ contactId, complaint, isFollowUp }: RecordedContact): RecordedContactView => ({
  contactId,
  complaint: toRegisteredView(complaint),
  isFollowUp,
});
