import path from 'node:path';
import { binariesFor } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { ensureDatabase } from './ensure-database.ts';
import { withLock } from './folder-lock.ts';
import { keepServing } from './keep-serving.ts';
import type { Passwords } from './passwords.ts';
import { type Places, placesIn, settle } from './places.ts';
import { isServer, type Postmaster, readPostmasterFile } from './postmaster-file.ts';
import { findServer, startServer, stopServer } from './server.ts';
import { type ServerPlan, serverSettings } from './server-plan.ts';
import { serverUrl } from './server-url.ts';
import { ServerUsers } from './server-users.ts';

export interface EmbeddedOptions {
  /** the folder that holds all data of this copy of Firsthand; the database goes into `postgres` in it */
  readonly folder: string;
  /** false never waits for the disk: for tests, whose data may go when the machine crashes */
  readonly durable?: boolean;
  /** further settings of the server, by their names in postgresql.conf */
  readonly settings?: Readonly<Record<string, string>>;
  readonly onLog?: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** signed in as the server's superuser, to the database `firsthand` */
  readonly adminUrl: string;
  /** signed in as `firsthand_app`, to the database `firsthand` */
  readonly appUrl: string;
  readonly urlFor: (database: string, role: 'admin' | 'app') => string;
  /** false when another process was using the server already */
  readonly owned: boolean;
  /** Ends our use of the server. The last one to stop using it stops the server itself. */
  readonly stop: () => Promise<void>;
}

const DATABASE = 'firsthand';

/**
 * Starts a private PostgreSQL server in a folder, or uses the one that runs there: several processes may share it, in whatever order
 * they come and go, and it serves until the last of them stops. If they are killed it serves on, and the next to come takes it over.
 * While it is in use, a server that dies is started again on the same port.
 * Errors: no binaries for this machine; data of another major version; a server that does not start (with the end of its log).
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const folder = path.resolve(options.folder);
  const places = placesIn(folder);
  const users = new ServerUsers(places.users);
  const log = options.onLog ?? (() => undefined);

  return withLock(places.lock, async () => {
    const owned = !users.hasOthers();
    const { plan, passwords } = planFor(options, places);
    const server = (await findServer(plan)) ?? (await startServer(plan));
    const urlFor = urlsOf(server, passwords);
    if (owned) await ensureDatabase((database) => urlFor(database, 'admin'), DATABASE, passwords.app);
    users.enter();
    log(`PostgreSQL serves ${plan.dataFolder} on port ${server.port}`);
    const endWatch = keepServing(plan, places.lock, server, log);
    const leave = once(() => leaveServer(plan, places, users, endWatch));
    return { adminUrl: urlFor(DATABASE, 'admin'), appUrl: urlFor(DATABASE, 'app'), urlFor, owned, stop: leave };
  });
}

function planFor(options: EmbeddedOptions, places: Places): { plan: ServerPlan; passwords: Passwords } {
  const durable = options.durable ?? true;
  const { dataFolder, account } = settle(places.data);
  const binaries = binariesFor(account);
  const passwords = ensureCluster({ dataFolder, passwordFile: places.passwords, binaries, account, durable });
  const settings = serverSettings(durable, options.settings);
  return {
    plan: { dataFolder, startLog: places.startLog, binaries, account, adminPassword: passwords.admin, settings },
    passwords,
  };
}

function urlsOf({ port }: Postmaster, passwords: Passwords): EmbeddedPostgres['urlFor'] {
  return (database, role) =>
    role === 'admin'
      ? serverUrl(port, 'postgres', passwords.admin, database)
      : serverUrl(port, 'firsthand_app', passwords.app, database);
}

async function leaveServer(plan: ServerPlan, places: Places, users: ServerUsers, endWatch: () => void): Promise<void> {
  endWatch();
  await withLock(places.lock, async () => {
    users.leave();
    const server = readPostmasterFile(plan.dataFolder);
    if (!users.hasOthers() && server && isServer(server.pid)) await stopServer(plan, server);
  });
}

function once(work: () => Promise<void>): () => Promise<void> {
  let result: Promise<void> | undefined;
  return () => (result ??= work());
}
