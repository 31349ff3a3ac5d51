import type { Tx } from '../database/tx.ts';
import type { StoredEvent } from '../journal/journal.ts';

/** Reacts to other people's events, a moment after they were committed, in a transaction of its own. */
export interface Subscriber {
  /** Also the name of its queue: never rename one. */
  readonly name: string;
  readonly to: readonly string[];
  /** May be called again for an event it has handled: it makes no second effect. */
  handle(tx: Tx, event: StoredEvent): Promise<void>;
}

/** One that does several events with the statements of one, and gets a job for many of them together. */
export interface BulkSubscriber extends Pick<Subscriber, 'name' | 'to'> {
  /** May be called again for events it has handled: it makes no second effect. */
  handleAll(tx: Tx, events: readonly StoredEvent[]): Promise<void>;
}

/** A job that speaks to somebody outside: no transaction is open meanwhile. It may be run again after it was done. */
export interface Errand extends Pick<JobHandler, 'queue' | 'every'> {
  run(): Promise<void>;
}

/** A job that is not about one event: a sweep, a delivery. */
export interface JobHandler {
  readonly queue: string;
  /** A five-field cron line in UTC for work that comes round by itself. */
  readonly every?: string;
  handle(tx: Tx, data: Readonly<Record<string, unknown>>): Promise<void>;
}
