import { Injectable, Logger } from '@nestjs/common';
import type { JobWithMetadata } from 'pg-boss';
import { systemActor } from '../../kernel/index.ts';
import type { Tx } from '../database/tx.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { eventsOf, type EventKey } from '../journal/journal.ts';
import { inTransaction } from './in-transaction.ts';
import { eventsQueue, Jobs } from './jobs.ts';
import type { JobHandler, Subscriber } from './subscriber.ts';

type Job = Pick<JobWithMetadata<Record<string, unknown>>, 'id' | 'data'>;
type Handle = (tx: Tx, data: Record<string, unknown>) => Promise<void>;

const batchSize = 50;

/** Runs the jobs: hands each event to its subscribers, each in a transaction that also completes the job. */
@Injectable()
export class Workers {
  readonly #logger = new Logger(Workers.name);
  readonly #handlers = new Map<string, Handle>();
  readonly #subscribers: Subscriber[] = [];
  readonly #recurring: { queue: string; every: string }[] = [];
  #declared: Promise<void> | null = null;

  constructor(
    private readonly jobs: Jobs,
    private readonly work: UnitOfWork,
  ) {
    this.#handlers.set(eventsQueue, (tx, { events }) => this.#fanOut(tx, events as EventKey[]));
  }

  subscribe(subscriber: Subscriber): void {
    this.#subscribers.push(subscriber);
    this.#handlers.set(subscriber.name, async (tx, data) => {
      const { complaintId, seq } = data as EventKey;
      const [event] = await eventsOf(tx, complaintId, [seq]);
      if (event) await subscriber.handle(tx, event);
    });
  }

  register(handler: JobHandler): void {
    this.#handlers.set(handler.queue, (tx, data) => handler.handle(tx, data));
    if (handler.every) this.#recurring.push({ queue: handler.queue, every: handler.every });
  }

  /** Makes every queue exist; needed before anything is sent. */
  declare(): Promise<void> {
    this.#declared ??= this.#declare();
    return this.#declared;
  }

  /** Starts to work until the application stops. */
  async start(): Promise<void> {
    await this.declare();
    for (const queue of this.#handlers.keys()) {
      const worker = await this.jobs.boss.work<Record<string, unknown>>(queue, { batchSize, pollingIntervalSeconds: 1 }, (jobs) =>
        this.#handleAll(queue, jobs),
      );
      if (queue === eventsQueue) this.jobs.wakeWith(() => this.jobs.boss.notifyWorker(worker));
    }
    for (const { queue, every } of this.#recurring) await this.jobs.boss.schedule(queue, every, {}, { tz: 'UTC' });
  }

  /** Does everything that is due now and what comes of it, then answers how many jobs that were. A failing job throws. */
  async drain(): Promise<number> {
    await this.declare();
    for (let done = 0; ;) {
      let found = 0;
      for (const queue of this.#handlers.keys()) {
        const jobs = (await this.jobs.boss.fetch<Record<string, unknown>>(queue, { batchSize })) ?? [];
        await this.#handleAll(queue, jobs);
        found += jobs.length;
      }
      if (found === 0) return done;
      done += found;
    }
  }

  async #declare(): Promise<void> {
    await this.jobs.start();
    for (const queue of this.#handlers.keys()) await this.jobs.declare(queue);
  }

  async #handleAll(queue: string, jobs: readonly Job[]): Promise<void> {
    for (const job of jobs) await this.#handleOne(queue, job);
  }

  /** A batch may hold good and bad jobs: each ends by itself. */
  async #handleOne(queue: string, job: Job): Promise<void> {
    const handle = this.#handlers.get(queue);
    if (!handle) throw new Error(`nobody works on ${queue}`);
    try {
      await this.work.run(systemActor(queue), async (tx) => {
        await handle(tx, job.data);
        await this.jobs.boss.complete(queue, job.id, undefined, { db: inTransaction(tx) });
      });
    } catch (error) {
      this.#logger.error({ err: error, queue, job: job.id }, `a job of ${queue} failed and will be tried again`);
      await this.jobs.boss.fail(queue, job.id, { message: error instanceof Error ? error.message : String(error) });
    }
  }

  async #fanOut(tx: Tx, events: readonly EventKey[]): Promise<void> {
    for (const { complaintId, seq } of events) {
      const [event] = await eventsOf(tx, complaintId, [seq]);
      const interested = this.#subscribers.filter(({ to }) => event && to.includes(event.type));
      for (const { name } of interested) tx.send({ queue: name, data: { complaintId, seq } });
    }
  }
}
