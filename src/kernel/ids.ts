import type { Brand } from './brand.ts';

/** UUIDv7 made by the application: sortable by time and known before the insert. */
export type Id<Name extends string> = Brand<string, Name>;

export type PersonId = Id<'Person'>;
export type TeamId = Id<'Team'>;
export type CustomerId = Id<'Customer'>;
export type AccountId = Id<'Account'>;
export type PremiseId = Id<'Premise'>;
export type ComplaintId = Id<'Complaint'>;
export type ContactId = Id<'Contact'>;
export type RemedyId = Id<'Remedy'>;
export type PromiseId = Id<'Promise'>;
export type NoteId = Id<'Note'>;
export type DecisionId = Id<'Decision'>;
export type RulesetId = Id<'Ruleset'>;
export type EscalationId = Id<'Escalation'>;
export type DeadlineId = Id<'Deadline'>;
export type CalendarId = Id<'Calendar'>;
export type VisitId = Id<'Visit'>;
export type MessageId = Id<'Message'>;

/** The source of new ids and of chance. Only `platform/time` holds the real one. */
export abstract class Ids {
  abstract next<T extends Id<string>>(): T;

  /** `bytes` of cryptographic randomness as base64url, for tokens that must not be guessed. */
  abstract secret(bytes: number): string;
}
