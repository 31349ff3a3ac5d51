import type { PersonActor } from '../kernel/index.ts';
import type { Sql, Tx } from '../platform/index.ts';
import type { Deadline } from './domain/deadline.ts';
import type { DeadlinePolicy } from './domain/policy.ts';
import type { PolicyFacts } from './policy-facts.ts';

/** What its owner knows of a subject when its deadlines are chosen again. */
export type TimedSubject = {
  readonly id: string;
  readonly facts: PolicyFacts;
  readonly receivedAt: Date;
  /** Whose calendar counts where a policy names none. */
  readonly holderId: string | null;
  /** Nothing begins for what is over. */
  readonly isOpen: boolean;
  /** There is somebody to whom a word is due. */
  readonly isReachable: boolean;
  /** When we first spoke to them, and last; null before. */
  readonly firstWordAt: Date | null;
  readonly lastWordAt: Date | null;
  /** Until when the log told of it from which it was taken over: nothing was timed there, and nothing begins here. Null for our own. */
  readonly watchedUntil: Date | null;
};

/** Whoever owns what is timed tells about it here, and is asked when policies are applied to what is open. */
export type TimedSubjects = {
  /** The next open ones after an id, in the order of their ids; all of them, or those that one holder has. */
  openAfter(sql: Sql, after: string, limit: number, holderId: string | null): Promise<readonly string[]>;
  of(sql: Sql, ids: readonly string[]): Promise<readonly TimedSubject[]>;
  /** The same, kept from everybody else until the transaction ends. */
  lock(tx: Tx, ids: readonly string[]): Promise<readonly TimedSubject[]>;
};

/** What people call these subjects, by id; no entry for one that this person may not see. */
export type NamesOfSubjects = (sql: Sql, actor: PersonActor, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

const firstWords: readonly string[] = ['ACKNOWLEDGED', 'RESPONDED'];

/**
 * When a deadline that only now is asked for began to run; null where it is over already, or nothing has started it. An automatic word is
 * known by the wait for the next one that it began.
 */
export function startOfLate({ kind, statute }: DeadlinePolicy, subject: TimedSubject, all: readonly Deadline[]): Date | null {
  const { isOpen, isReachable, receivedAt, firstWordAt, lastWordAt, watchedUntil } = subject;
  const isForWords = kind === 'ACKNOWLEDGE' || kind === 'FIRST_RESPONSE';
  if (!isOpen || watchedUntil !== null || (!isReachable && (isForWords || kind === 'UPDATE'))) return null;
  const waitingSince = all.findLast((deadline) => deadline.kind === 'UPDATE')?.startedAt ?? null;
  if (kind === 'UPDATE') return latest(lastWordAt, waitingSince);
  const isForFirst = kind === 'ACKNOWLEDGE' || statute?.stopsOn === 'ACKNOWLEDGED';
  const isSaid = firstWordAt !== null || (isForFirst && waitingSince !== null);
  return isSaid && (isForWords || firstWords.includes(statute?.stopsOn ?? '')) ? null : receivedAt;
}

const latest = (one: Date | null, other: Date | null): Date | null =>
  one === null || (other !== null && other > one) ? other : one;
