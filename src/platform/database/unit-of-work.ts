import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { Clock, DomainError, type Actor } from '../../kernel/index.ts';
import { claimKey, keepReply, type CommandContext } from '../idempotency/idempotency.ts';
import { Jobs } from '../jobs/jobs.ts';
import { appendEvents } from '../journal/journal.ts';
import { TextSeals } from '../journal/text-seals.ts';
import { Database } from './database.ts';
import { isWorthRetrying } from './database-errors.ts';
import { Tx } from './tx.ts';
import { UnderWay } from './under-way.ts';

const attempts = 4;

/** Opens a transaction, runs the work, writes its events and jobs, and commits all of it or nothing. */
@Injectable()
export class UnitOfWork {
  readonly commands = new UnderWay();

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly seals: TextSeals,
  ) {}

  /**
   * A command of a person: at most once per idempotency key. A repeated key answers what the first one answered;
   * the same key with another body throws `idempotency-key-reused` (422).
   */
  command<Reply extends object>(context: CommandContext, work: (tx: Tx) => Promise<Reply>): Promise<Reply> {
    const whole = {};
    const attempt = async (client: PoolClient): Promise<Reply> => {
      const tx = new Tx(client, context.actor, this.clock, whole);
      const earlier = await claimKey<Reply>(tx, context);
      if (earlier) return earlier;
      const reply = await work(tx);
      await this.#tell(tx);
      await keepReply(tx, context, reply);
      return reply;
    };
    return this.commands.during(() => this.#attempt(attempt));
  }

  /** Work that the product itself began: a job, the sweep, a seed. */
  run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#attempt((client) => this.#piece(client, actor, work));
  }

  /** Several such pieces, each with its own moment, events and jobs, in the end all of them or none: one commit costs less than many. */
  runAll(actor: Actor, pieces: readonly ((tx: Tx) => Promise<void>)[]): Promise<void> {
    return this.#attempt(async (client) => {
      for (const piece of pieces) await this.#piece(client, actor, piece);
    });
  }

  /** What the work would answer or throw now, for an answer that binds nobody: nothing of it stays, and nobody hears of it. */
  rehearse<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#attempt((client) => work(new Tx(client, actor, this.clock)), 'ROLLBACK');
  }

  async #piece<T>(client: PoolClient, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const tx = new Tx(client, actor, this.clock);
    const result = await work(tx);
    await this.#tell(tx);
    return result;
  }

  async #tell(tx: Tx): Promise<void> {
    const written = await appendEvents(tx, this.seals);
    await this.jobs.enqueue(tx, written);
  }

  async #attempt<T>(work: (client: PoolClient) => Promise<T>, end: 'COMMIT' | 'ROLLBACK' = 'COMMIT'): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const result = await this.database.withClient((client) => this.#transaction(client, work, end));
        if (end === 'COMMIT') this.jobs.wake();
        return result;
      } catch (error) {
        if (!isWorthRetrying(error)) throw error;
        if (attempt === attempts) {
          throw new DomainError(
            'conflict',
            'busy-record',
            'Somebody else was changing the same record. Nothing was saved; try again.',
          );
        }
      }
    }
  }

  async #transaction<T>(client: PoolClient, work: (client: PoolClient) => Promise<T>, end: 'COMMIT' | 'ROLLBACK'): Promise<T> {
    await client.query('BEGIN');
    try {
      const result = await work(client);
      await client.query(end);
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }
}
