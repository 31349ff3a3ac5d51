import type { ContactId } from '../../kernel/index.ts';
import type { Registered } from './register-complaint.ts';
import type { SpokenWords } from './record-words.ts';

export type ContactInput = Omit<SpokenWords, 'at'> & {
  readonly at: Date | null;
  /** Of an outbound contact: it said something that matters, more than "we have it". */
  readonly ofSubstance: boolean;
};

/** `complaint` is the follow-up, with what to tell the caller first, when the complaint was closed and the same matter came up again. */
export type RecordedContact = { readonly contactId: ContactId; readonly complaint: Registered; readonly isFollowUp: boolean };
