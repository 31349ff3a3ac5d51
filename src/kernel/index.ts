export { type Actor, type PersonActor, systemActor } from './actor.ts';
export { addressBlock } from './address-block.ts';
export type { Brand } from './brand.ts';
export { Clock } from './clock.ts';
export { DomainError, type ErrorKind } from './domain-error.ts';
export type { DomainEvent } from './domain-event.ts';
export {
  Ids,
  type AccountId,
  type CalendarId,
  type ComplaintId,
  type ContactId,
  type CustomerId,
  type DeadlineId,
  type DecisionId,
  type EscalationId,
  type Id,
  type MessageId,
  type NoteId,
  type PersonId,
  type PremiseId,
  type PromiseId,
  type RemedyId,
  type RulesetId,
  type TeamId,
  type VisitId,
} from './ids.ts';
export { noCurrency, type Currency, type Money } from './money.ts';
export { type Level, type Role, levels, rankOf, roles } from './role.ts';
export { monthsBetween } from './months-between.ts';
