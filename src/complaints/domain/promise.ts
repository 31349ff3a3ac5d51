import type { ComplaintId, PersonId, PromiseId } from '../../kernel/index.ts';
import { isOpen, type ComplaintState } from './complaint-state.ts';
import { complaintErrors } from './complaint.errors.ts';
import { promiseErrors } from './promise.errors.ts';

/** What the customer was told would happen, and by when. */
export type CustomerPromise = {
  readonly id: PromiseId;
  readonly complaintId: ComplaintId;
  readonly what: string;
  readonly dueAt: Date;
  readonly madeBy: PersonId | null;
  readonly madeAt: Date;
  readonly keptAt: Date | null;
};

const furthestMilliseconds = 366 * 24 * 3600 * 1000;

/** Throws 409 `complaint-not-open`, 422 `not-in-the-future` or `too-far-ahead`. */
export function makePromise(promise: CustomerPromise, state: ComplaintState): CustomerPromise {
  if (!isOpen(state)) throw promiseErrors.notOpen(state);
  const latest = new Date(promise.madeAt.getTime() + furthestMilliseconds);
  if (promise.dueAt <= promise.madeAt) throw complaintErrors.notInTheFuture('dueAt');
  if (promise.dueAt > latest) throw complaintErrors.tooFarAhead('dueAt', latest.toISOString());
  return promise;
}

/** Kept once, not before it was made and not in the future. */
export function keepPromise(promise: CustomerPromise, keptAt: Date, now: Date): CustomerPromise {
  if (promise.keptAt) throw promiseErrors.alreadyKept(promise.keptAt);
  if (keptAt > now) throw complaintErrors.inTheFuture('keptAt');
  if (keptAt < promise.madeAt) throw complaintErrors.tooEarly('keptAt', promise.madeAt.toISOString());
  return { ...promise, keptAt };
}
