import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { eventsAt, type EventKey, type StoredEvent } from '../journal/journal.ts';
import { Batches, smallOnes, type FetchedJob, type Handle, type JobData, type Work } from './batches.ts';
import { eventsQueue, Jobs } from './jobs.ts';
import type { BulkSubscriber, Errand, JobHandler, Subscriber } from './subscriber.ts';

const batchSize = 50;
/** How many events a job of a bulk subscriber names: an edit that moves a million deadlines makes thousands of jobs, not a million. */
const eventsAtOnce = 100;
const working = { batchSize, burstWhenBatchFull: true, pollingIntervalSeconds: 2 };

/** Runs the jobs: gives each event to a job of each subscriber. */
@Injectable()
export class Workers {
  readonly #batches: Batches;
  readonly #handlers = new Map<string, Work>();
  readonly #subscribers: Subscription[] = [];
  readonly #recurring: { queue: string; every: string }[] = [];
  /** Queues that got jobs by fanning out and whose workers have not been told. */
  readonly #filled = new Set<string>();
  #declared: Promise<void> | null = null;

  constructor(
    private readonly jobs: Jobs,
    work: UnitOfWork,
  ) {
    this.#batches = new Batches(jobs, work);
    this.#handlers.set(eventsQueue, { handle: (all) => [(tx) => this.#fanOut(tx, all)], together: smallOnes });
  }

  subscribe(subscriber: Subscriber): void {
    this.#subscribers.push({ ...namesOf(subscriber), inBulk: false });
    const handle: Handle = (all) => {
      const keys = all as readonly EventKey[];
      let events: Promise<StoredEvent[]> | null = null;
      return keys.map((key) => async (tx) => {
        const found = (await (events ??= eventsAt(tx, keys))).find((event) => isAt(event, key));
        if (found) await subscriber.handle(tx, found);
      });
    };
    this.#handlers.set(subscriber.name, { handle, together: smallOnes });
  }

  subscribeInBulk(subscriber: BulkSubscriber): void {
    this.#subscribers.push({ ...namesOf(subscriber), inBulk: true });
    const handle: Handle = (all) => [async (tx) => subscriber.handleAll(tx, await eventsAt(tx, keysIn(all)))];
    this.#handlers.set(subscriber.name, { handle, together: 1 });
  }

  register(handler: JobHandler): void {
    const handle: Handle = (all) => all.map((data) => (tx) => handler.handle(tx, data));
    this.#handlers.set(handler.queue, { handle, together: smallOnes });
    if (handler.every) this.#recurring.push({ queue: handler.queue, every: handler.every });
  }

  /** Its jobs are done one by one, each before the transaction that says so. */
  registerErrand(errand: Errand): void {
    this.#handlers.set(errand.queue, { handle: () => [], together: 1, outside: () => errand.run() });
    if (errand.every) this.#recurring.push({ queue: errand.queue, every: errand.every });
  }

  /** Makes every queue exist; needed before anything is sent. */
  declare(): Promise<void> {
    this.#declared ??= this.#declare();
    return this.#declared;
  }

  /** Starts to work until the application stops. */
  async start(): Promise<void> {
    await this.declare();
    const workers = new Map<string, string>();
    const wake = (queue: string): void => this.jobs.boss.notifyWorker(workers.get(queue) ?? '');
    for (const [queue, todo] of this.#handlers) {
      const work = async (jobs: readonly FetchedJob[]): Promise<void> => {
        await this.#batches.handle(queue, todo, jobs);
        if (queue !== eventsQueue) return;
        this.#filled.forEach(wake);
        this.#filled.clear();
      };
      workers.set(queue, await this.jobs.boss.work<JobData>(queue, working, work));
    }
    this.jobs.wakeWith(() => wake(eventsQueue));
    for (const { queue, every } of this.#recurring) await this.jobs.boss.schedule(queue, every, {}, { tz: 'UTC' });
  }

  /** Does everything that is due now and what comes of it, then answers how many jobs that were. A job that fails waits for its next try. */
  async drain(): Promise<number> {
    await this.declare();
    for (let done = 0; ;) {
      let found = 0;
      for (const [queue, todo] of this.#handlers) {
        const jobs = await this.jobs.boss.fetch<JobData>(queue, { batchSize });
        await this.#batches.handle(queue, todo, jobs);
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

  async #fanOut(tx: Tx, all: readonly JobData[]): Promise<void> {
    const events = await eventsAt(tx, keysIn(all));
    for (const { name, to, inBulk } of this.#subscribers) {
      const wanted = events.filter(({ type }) => to.includes(type)).map(({ complaintId, seq }) => ({ complaintId, seq }));
      for (const data of inBulk ? inParts(wanted) : wanted) tx.send({ queue: name, data });
      if (wanted.length > 0) this.#filled.add(name);
    }
  }
}

type Subscription = Pick<Subscriber, 'name' | 'to'> & { readonly inBulk: boolean };

const namesOf = ({ name, to }: Pick<Subscriber, 'name' | 'to'>): Pick<Subscriber, 'name' | 'to'> => ({ name, to });

/** A job of before there were jobs for many names its one event itself. */
const keysIn = (all: readonly JobData[]): EventKey[] => all.flatMap((data) => (data['events'] ?? [data]) as EventKey[]);

const inParts = (keys: readonly EventKey[]): { readonly events: readonly EventKey[] }[] =>
  Array.from({ length: Math.ceil(keys.length / eventsAtOnce) }, (_, part) => ({
    events: keys.slice(part * eventsAtOnce, (part + 1) * eventsAtOnce),
  }));

const isAt = (event: EventKey, { complaintId, seq }: EventKey): boolean => event.complaintId === complaintId && event.seq === seq;
