import type { PoolClient, QueryResultRow } from 'pg';
import type { Actor, Clock, DomainEvent, PersonId } from '../../kernel/index.ts';
import type { Sql, Statement } from './sql.ts';

export type Job = {
  readonly queue: string;
  readonly data: object;
  /** Nobody takes the job up before this. */
  readonly startAfter?: Date;
  readonly singletonKey?: string;
};

/**
 * One open transaction, its actor and the moment it began. Repositories take it as their first argument and hold
 * no connection of their own, so a statement outside the transaction cannot be written by mistake.
 */
export class Tx implements Sql {
  readonly #client: PoolClient;
  readonly #events: DomainEvent[] = [];
  readonly #jobs: Job[] = [];
  readonly #texts = new Map<string, string>();
  readonly #clock: Clock;
  #now: Date;
  #onBehalfOf: PersonId | null = null;

  constructor(
    client: PoolClient,
    readonly actor: Actor,
    clock: Clock,
    /** The same thing in every attempt at one piece of work, by which something is known to have been seen before. */
    readonly whole: object = {},
  ) {
    this.#client = client;
    this.#clock = clock;
    this.#now = clock.now();
  }

  /** The moment of this transaction's work. */
  get now(): Date {
    return this.#now;
  }

  /** After waiting for a lock: whoever held it did their work before ours, and our moment must say so. */
  catchUp(): void {
    this.#now = this.#clock.now();
  }

  /** In whose place the actor acts; every event of this transaction says so. */
  get onBehalfOf(): PersonId | null {
    return this.#onBehalfOf;
  }

  actInPlaceOf(personId: PersonId): void {
    this.#onBehalfOf = personId;
  }

  async rows<Row extends QueryResultRow>({ name, text, values = [] }: Statement): Promise<Row[]> {
    const { rows } = await this.#client.query<Row>({ name, text, values: [...values] });
    return rows;
  }

  /** Written to the journal when the work is done; several events of one complaint keep this order. */
  emit(...events: readonly DomainEvent[]): void {
    this.#events.push(...events);
  }

  /** Somebody's words, stored under that id: the events that name the id get a keyed hash of them. */
  wrote(id: string, text: string): void {
    this.#texts.set(id, text);
  }

  get texts(): ReadonlyMap<string, string> {
    return this.#texts;
  }

  /** A job of its own, beside the one that tells the subscribers; committed with the transaction or not at all. */
  send(job: Job): void {
    this.#jobs.push(job);
  }

  get events(): readonly DomainEvent[] {
    return this.#events;
  }

  get jobs(): readonly Job[] {
    return this.#jobs;
  }
}
