import { Logger } from '@nestjs/common';
import { systemActor } from '../../kernel/index.ts';
import type { Tx } from '../database/tx.ts';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import { inTransaction } from './in-transaction.ts';
import type { Jobs } from './jobs.ts';

export type JobData = Readonly<Record<string, unknown>>;
export type FetchedJob = { readonly id: string; readonly data: JobData };

/** What some jobs of one queue ask for, in pieces that each have their own moment and events. */
export type Handle = (all: readonly JobData[]) => readonly ((tx: Tx) => Promise<void>)[];

/** What jobs of a queue do, and how many of them share one transaction: few enough that nobody who wants one of their records waits long. */
export type Work = {
  readonly handle: Handle;
  readonly together: number;
  /** Done first, outside of any transaction; such jobs are done one by one. */
  readonly outside?: () => Promise<void>;
};

/** For jobs that are each about one thing; one that names many has a transaction of its own. */
export const smallOnes = 20;

/** How long a job lets commands go first before it claims its turn. */
const courtesyMilliseconds = 250;

/**
 * Does jobs in transactions that also say that they are done: several in one, for a commit costs more than most of them,
 * and one after the other, for people wait for commands and nobody waits for a job.
 */
export class Batches {
  readonly #logger = new Logger(Batches.name);
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly jobs: Jobs,
    private readonly work: UnitOfWork,
  ) {}

  /** A batch may hold good and bad jobs: where not all can be done together, each ends by itself. */
  async handle(queue: string, work: Work, jobs: readonly FetchedJob[]): Promise<void> {
    const { handle, together } = work;
    for (let next = 0; next < jobs.length; next += together) {
      const some = jobs.slice(next, next + together);
      if (some.length > 1 && (await this.#isDone(queue, handle, some))) continue;
      for (const job of some) await this.#handleOne(queue, work, job);
    }
  }

  /** Why not is told when the bad one is tried alone. */
  async #isDone(queue: string, handle: Handle, jobs: readonly FetchedJob[]): Promise<boolean> {
    try {
      await this.#inOneTransaction(queue, handle, jobs);
      return true;
    } catch {
      return false;
    }
  }

  async #handleOne(queue: string, { handle, outside }: Work, job: FetchedJob): Promise<void> {
    try {
      await outside?.();
      await this.#inOneTransaction(queue, handle, [job]);
    } catch (error) {
      this.#logger.error({ err: error, queue, job: job.id }, `a job of ${queue} failed and will be tried again`);
      await this.jobs.boss.fail(queue, job.id, { message: error instanceof Error ? error.message : String(error) });
    }
  }

  #inOneTransaction(queue: string, handle: Handle, jobs: readonly FetchedJob[]): Promise<void> {
    const ids = jobs.map(({ id }) => id);
    const complete = async (tx: Tx): Promise<void> => {
      await this.jobs.boss.complete(queue, ids, undefined, { db: inTransaction(tx) });
    };
    return this.#inTurn(() => this.work.runAll(systemActor(queue), [...handle(jobs.map(({ data }) => data)), complete]));
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(() => this.work.commands.over(courtesyMilliseconds)).then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
