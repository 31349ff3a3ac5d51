import pg from 'pg';
import { load } from '../harness/product.ts';
import type { Scratch } from '../scratch/scratch.ts';

export type Page = {
  /** As the asking process sees it: with the way there and back and the rows made into objects. */
  readonly ms: number;
  /** By PostgreSQL's own clock, with the rows made into text. */
  readonly databaseMs: number;
  /** Blocks of 8 kB that PostgreSQL looked at. */
  readonly blocks: number;
  readonly rows: number;
};

const explain = 'EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, SERIALIZE TEXT, FORMAT JSON)';
const pageSize = 50;
const protectedCustomers = 20;

/** Asks one database for first pages as the product does: its own statement, prepared, as its own role, with a reach to check. */
export class Pages {
  readonly #client: pg.Client;
  readonly #statement: { readonly name: string; readonly text: string };
  readonly #reach: readonly unknown[];

  private constructor(client: pg.Client, statement: { name: string; text: string }, reach: readonly unknown[]) {
    this.#client = client;
    this.#statement = statement;
    this.#reach = reach;
  }

  static async open(scratch: Scratch, database: string): Promise<Pages> {
    const { queueStatement } = await load<typeof import('../../src/complaints/queries/queue-statement.ts')>(
      'complaints/queries/queue-statement.js',
    );
    const { reachValues } = await load<typeof import('../../src/complaints/queries/reach-condition.ts')>(
      'complaints/queries/reach-condition.js',
    );
    const client = new pg.Client(scratch.urlFor(database, 'app'));
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query(`SELECT gen_random_uuid() AS id FROM generate_series(0, $1)`, [protectedCustomers]);
    const [personId, ...others] = rows.map(({ id }) => id);
    const statement = queueStatement({ view: 'team', state: 'open', scope: 'team', isFirst: true });
    return new Pages(client, statement, reachValues({ personId, closeTo: [], protectedCustomers: others, leadOf: null }));
  }

  /** The first page of a team's queue, with one row more that tells whether there is another. */
  async first(teamId: string): Promise<Page> {
    const begun = performance.now();
    const { rows } = await this.#client.query({ ...this.#statement, values: this.#values(teamId) });
    const ms = performance.now() - begun;
    const explained = await this.#client.query(`${explain} ${this.#statement.text}`, this.#values(teamId));
    const [{ Plan: plan, 'Execution Time': databaseMs }] = explained.rows[0]['QUERY PLAN'];
    return { ms, databaseMs, blocks: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'], rows: rows.length };
  }

  close(): Promise<void> {
    return this.#client.end();
  }

  #values(teamId: string): unknown[] {
    return [...this.#reach, teamId, null, null, pageSize + 1];
  }
}

export const fullPage = pageSize + 1;
