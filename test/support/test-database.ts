import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { OWNER_ROLE, openDatabaseToApp } from '../../src/platform/embedded/database-roles.ts';
import { urlOfDatabase } from './database-url.ts';
import { handedOver } from './hand-over.ts';
import { withClient } from './with-client.ts';

export interface TestDatabase {
  readonly name: string;
  /** signed in as the one who may change the schema */
  readonly adminUrl: string;
  /** with the rights the running application has */
  readonly appUrl: string;
  readonly drop: () => Promise<void>;
}

const PREFIX = 'test_';
const STALE_AFTER_MS = 3_600_000;

/** A database of its own: a copy of `original`, which is migrated and empty unless said otherwise. Drop it when the test file ends. */
export async function testDatabase(original = handedOver().template): Promise<TestDatabase> {
  const { adminUrl, appUrl, hasRoles, copies } = handedOver();
  const name = newName();
  await withClient(adminUrl, async (client) => {
    await client.query(
      `CREATE DATABASE ${name} TEMPLATE ${original} STRATEGY ${copies} ${hasRoles ? `OWNER ${OWNER_ROLE}` : ''}`,
    );
    if (hasRoles) await openDatabaseToApp(client, name);
  });
  return {
    name,
    adminUrl: urlOfDatabase(adminUrl, name),
    appUrl: urlOfDatabase(appUrl, name),
    drop: () => withClient(adminUrl, (client) => dropDatabase(client, name)),
  };
}

/** Runs that were stopped leave their databases behind; the name tells when one was made. */
export async function dropStaleDatabases(adminUrl: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
      [PREFIX],
    );
    const stale = rows.filter(({ name }) => Date.now() - madeAt(name) > STALE_AFTER_MS);
    for (const { name } of stale) await dropDatabase(client, name);
  });
}

/** A name that tells when it was given. */
export const newName = (): string =>
  `${PREFIX}${Date.now().toString(36)}_${process.env['JEST_WORKER_ID'] ?? '0'}_${randomUUID().slice(0, 8)}`;

function madeAt(name: string): number {
  const [, stamp = ''] = /^test_([0-9a-z]{8})_\d+_[0-9a-f]{8}$/.exec(name) ?? [];
  return stamp === '' ? Number.POSITIVE_INFINITY : Number.parseInt(stamp, 36);
}

export async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
}
