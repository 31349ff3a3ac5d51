import type pg from 'pg';
import { ownProcessorTime } from './processor-time.ts';

/** Milliseconds by the clock, and of a processor: of this process, and of PostgreSQL's process for one connection. */
export type Spent = { readonly wallMs: number; readonly nodeMs: number; readonly postgresMs: number };

/** What each part of some work took. On a machine that others use the processor's time is the steadier figure. */
export class Spending<Part extends string> {
  readonly #spent = new Map<Part, Spent>();
  readonly #backend: number;

  private constructor(backend: number) {
    this.#backend = backend;
  }

  static async on<Part extends string>(client: pg.Client): Promise<Spending<Part>> {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    return new Spending(rows[0]?.pid ?? 0);
  }

  async timed<T>(part: Part, work: () => T | Promise<T>): Promise<T> {
    const [begun, before] = [this.#now(), this.of(part)];
    const result = await work();
    const ended = this.#now();
    const more = (key: keyof Spent): number => before[key] + ended[key] - begun[key];
    this.#spent.set(part, { wallMs: more('wallMs'), nodeMs: more('nodeMs'), postgresMs: more('postgresMs') });
    return result;
  }

  of(part: Part): Spent {
    return this.#spent.get(part) ?? { wallMs: 0, nodeMs: 0, postgresMs: 0 };
  }

  #now(): Spent {
    const { user, system } = process.cpuUsage();
    return {
      wallMs: performance.now(),
      nodeMs: (user + system) / 1000,
      postgresMs: ownProcessorTime(this.#backend) ?? Number.NaN,
    };
  }
}
