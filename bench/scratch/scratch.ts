import { chmodSync, existsSync, lstatSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { load } from '../harness/product.ts';

type Embedded = import('../../src/platform/embedded/embedded-postgres.ts').EmbeddedPostgres;

/** A temporary data folder with the product's own embedded server in it, as durable as the product runs it. */
export class Scratch {
  readonly folder: string;
  readonly #postgres: Embedded;

  constructor(folder: string, postgres: Embedded) {
    this.folder = folder;
    this.#postgres = postgres;
  }

  urlFor(database: string, role: 'admin' | 'app'): string {
    return this.#postgres.urlFor(database, role);
  }

  /** The process whose family is all of PostgreSQL. */
  get postmaster(): number {
    return Number(readFileSync(path.join(this.folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  }

  /** Lends a connection as the superuser. */
  async asAdmin<T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client(this.urlFor(database, 'admin'));
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  /** Another database with the same content. Nobody may be connected to the first one. */
  async copy(from: string, to: string): Promise<void> {
    const { OWNER_ROLE, openDatabaseToApp } = await load<typeof import('../../src/platform/embedded/database-roles.ts')>(
      'platform/embedded/database-roles.js',
    );
    await this.asAdmin('postgres', async (client) => {
      await client.query(`CREATE DATABASE ${to} TEMPLATE ${from} STRATEGY file_copy OWNER ${OWNER_ROLE}`);
      await openDatabaseToApp(client, to);
    });
  }

  async remove(): Promise<void> {
    await this.#postgres.stop();
    removeFolder(this.folder);
  }
}

export async function openScratch(): Promise<Scratch> {
  const { startEmbeddedPostgres } = await load<typeof import('../../src/platform/embedded/embedded-postgres.ts')>(
    'platform/embedded/embedded-postgres.js',
  );
  const folder = mkdtempSync(path.join(tmpdir(), 'firsthand-bench-'));
  chmodSync(folder, 0o755);
  try {
    return new Scratch(folder, await startEmbeddedPostgres({ folder }));
  } catch (error) {
    removeFolder(folder);
    throw error;
  }
}

/** Where root works in a closed folder, the data lies elsewhere and the folder holds a link to it. */
function removeFolder(folder: string): void {
  const data = path.join(folder, 'postgres');
  if (existsSync(data) && lstatSync(data).isSymbolicLink())
    rmSync(path.dirname(readlinkSync(data)), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}
