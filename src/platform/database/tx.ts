import type { PoolClient, QueryResultRow } from 'pg';
import type { Actor, DomainEvent } from '../../kernel/index.ts';
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

  constructor(
    client: PoolClient,
    readonly actor: Actor,
    readonly now: Date,
    readonly onBehalfOf: string | null = null,
  ) {
    this.#client = client;
  }

  async rows<Row extends QueryResultRow>({ name, text, values = [] }: Statement): Promise<Row[]> {
    const { rows } = await this.#client.query<Row>({ name, text, values: [...values] });
    return rows;
  }

  /** Written to the journal when the work is done; several events of one complaint keep this order. */
  emit(...events: readonly DomainEvent[]): void {
    this.#events.push(...events);
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
