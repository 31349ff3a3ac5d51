import type { CustomerMatch, Registration } from '../../api/views.ts';
import { emptyOutcome, type Outcome } from '../commands/outcome-fields.tsx';
import { instantOf, type Zone } from '../../words/zone.ts';
import { callerOf, type CallerDraft, unknownCaller } from './caller-fields.tsx';

/** Everything typed on the page; it outlives a reload. `receivedAt` is the utility's local time as the field holds it, empty for now. */
export type IntakeDraft = CallerDraft & {
  readonly match: CustomerMatch | null;
  readonly channel: Registration['channel'];
  readonly receivedAt: string;
  readonly eventOn: string;
  readonly billOn: string;
  readonly category: string;
  readonly description: string;
  readonly remedySought: string;
  readonly keep: boolean;
  readonly isSolved: boolean;
  readonly outcome: Outcome;
  readonly remedyKind: string;
  readonly amount: string;
  readonly note: string;
};

export const emptyDraft: IntakeDraft = {
  ...unknownCaller,
  match: null,
  channel: 'phone',
  receivedAt: '',
  eventOn: '',
  billOn: '',
  category: '',
  description: '',
  remedySought: '',
  keep: true,
  isSolved: false,
  outcome: emptyOutcome,
  remedyKind: '',
  amount: '',
  note: '',
};

/** Whether somebody found is whom the phone system or the search named, by account number or telephone. */
export const isAbout = ({ accountNumber, phone }: Pick<CustomerMatch, 'accountNumber' | 'phone'>, asked: string): boolean =>
  accountNumber === asked || (digitsOf(asked) !== '' && digitsOf(phone ?? '') === digitsOf(asked));

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** `mayKeep`: whether the registrar works on complaints at all. */
export const registrationOf = (draft: IntakeDraft, mayKeep: boolean, zone: Zone): Registration => ({
  channel: draft.channel,
  category: draft.category,
  description: draft.description.trim(),
  caller: callerOf(draft),
  ...some('receivedAt', instantOf(draft.receivedAt, zone)),
  ...some('eventOn', draft.eventOn),
  ...some('billOn', draft.billOn),
  ...some('remedySought', draft.remedySought.trim()),
  ...some('customerId', draft.match?.customerId),
  ...some('accountId', draft.match?.accountId),
  ...some('premiseId', draft.match?.premiseId),
  ...(draft.isSolved || !mayKeep ? {} : { keep: draft.keep }),
});

/** The property when there is something to say, nothing otherwise: the API tells absent from empty. */
const some = <Name extends string>(name: Name, value: string | null | undefined): { readonly [Key in Name]?: string } =>
  value ? ({ [name]: value } as { [Key in Name]: string }) : {};
