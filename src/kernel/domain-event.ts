import type { ComplaintId } from './ids.ts';

/**
 * One fact in a complaint's life: ids and what changed, never a copy of a person or of their words.
 * `at` is when it happened; the journal adds when it was recorded, by whom, and the gap-free `seq`.
 */
export type DomainEvent<Type extends string = string, Payload extends object = object> = {
  readonly complaintId: ComplaintId;
  readonly type: Type;
  readonly at: Date;
  readonly payload: Payload;
};
