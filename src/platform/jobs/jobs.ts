import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { PgBoss, type ConstructorOptions } from 'pg-boss';
import { DataSource } from 'typeorm';
import type { Job, Tx } from '../database/tx.ts';
import type { EventKey } from '../journal/journal.ts';
import { inTransaction } from './in-transaction.ts';
import { JobClock } from './job-clock.ts';

/** Every command's events go here once; its worker gives each subscriber a job of its own. */
export const eventsQueue = 'events';

export type QueueOptions = { readonly retryLimit: number };

const deadLetters = 'dead-letters';

const wakeAfterMilliseconds = 200;

/** The PostgreSQL job queue: what is sent in a transaction exists if and only if that transaction commits. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  readonly boss: PgBoss;
  readonly #logger = new Logger(Jobs.name);
  #started: Promise<void> | null = null;
  #wake = (): void => undefined;
  #waking: NodeJS.Timeout | null = null;

  constructor(@InjectDataSource() dataSource: DataSource, clock: JobClock) {
    const { url } = dataSource.options as { url: string };
    const options: ConstructorOptions & { readonly onConnect: () => Promise<void> } = {
      connectionString: url,
      schema: 'pgboss',
      max: 4,
      application_name: 'firsthand-jobs',
      clock: clock.boss,
      onConnect: untilIdle,
    };
    this.boss = new PgBoss(options);
    this.boss.on('error', (error) => this.#logger.warn(`the job queue reports: ${error.message}`));
  }

  /** Makes the queue ready to be sent to; safe to call more than once. */
  start(): Promise<void> {
    this.#started ??= this.#start();
    return this.#started;
  }

  /** Declares a queue whose failed jobs are tried again with growing pauses and kept as dead letters in the end. */
  async declare(queue: string, { retryLimit }: QueueOptions = { retryLimit: 8 }): Promise<void> {
    await this.boss.createQueue(queue, {
      retryLimit,
      retryDelay: 2,
      retryBackoff: true,
      retryDelayMax: 3600,
      deadLetter: deadLetters,
    });
  }

  /** One statement for each queue, however many jobs it gets. */
  async enqueue(tx: Tx, written: readonly EventKey[]): Promise<void> {
    const told: Job[] = written.length > 0 ? [{ queue: eventsQueue, data: { events: written } }] : [];
    for (const [queue, jobs] of Map.groupBy([...told, ...tx.jobs], (job) => job.queue)) {
      const rows = jobs.map(({ data, startAfter = tx.now, singletonKey }) => ({
        data,
        startAfter,
        ...(singletonKey && { singletonKey }),
      }));
      await this.boss.insert(queue, rows, { db: inTransaction(tx) });
    }
  }

  /** Tells this process's own worker that something was committed: after a moment, for what comes together is done together. */
  wake(): void {
    this.#waking ??= setTimeout(() => {
      this.#waking = null;
      this.#wake();
    }, wakeAfterMilliseconds).unref();
  }

  wakeWith(wake: () => void): void {
    this.#wake = wake;
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.#started) await this.boss.stop({ graceful: true, timeout: 15_000 });
  }

  async #start(): Promise<void> {
    await this.boss.start();
    await this.boss.createQueue(deadLetters);
    await this.declare(eventsQueue);
  }
}

/** A connection is lent once it can take a statement: the queue's own first one would else stand in line before ours. */
const untilIdle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
