import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { OWNER_ROLE, prepareSchema } from '../../src/platform/embedded/database-roles.ts';
import { urlOfDatabase } from './database-url.ts';
import type { TestServer } from './test-server.ts';
import { withClient } from './with-client.ts';

const PREFIX = 'firsthand_template_';
const ONE_AT_A_TIME = 4_172_027;
const WEEK_MS = 7 * 24 * 3_600_000;

/** Makes the database that tests copy, unless there is one for this very schema already. Answers its name. */
export async function ensureTemplate(server: TestServer): Promise<string> {
  const name = PREFIX + schemaHash();
  await withClient(server.adminUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [ONE_AT_A_TIME]);
    if (await exists(client, name)) return;
    await dropOldTemplates(client);
    await buildTemplate(client, server, name);
  });
  return name;
}

function schemaHash(): string {
  const hash = createHash('sha256');
  const folder = path.resolve('migrations');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  for (const file of files.sort()) hash.update(readFileSync(path.join(folder, file)));
  hash.update(readFileSync(path.resolve('src/platform/embedded/database-roles.ts')));
  return hash.digest('hex').slice(0, 12);
}

async function exists(client: pg.Client, name: string): Promise<boolean> {
  return (await client.query('SELECT FROM pg_database WHERE datname = $1', [name])).rowCount === 1;
}

/** Built under another name and renamed when complete: a run that is stopped half-way leaves no half-made template. */
async function buildTemplate(client: pg.Client, server: TestServer, name: string): Promise<void> {
  const unfinished = `${name}_unfinished`;
  await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${unfinished} ${server.hasRoles ? `OWNER ${OWNER_ROLE}` : ''}`);
  const url = urlOfDatabase(server.adminUrl, unfinished);
  if (server.hasRoles) await withClient(url, prepareSchema);
  // Loaded only when needed: it brings the whole persistence library with it.
  const { runMigrations } = await import('../../src/platform/database/migrate.ts');
  await runMigrations(url);
  await client.query(`COMMENT ON DATABASE ${unfinished} IS ${pg.escapeLiteral(new Date().toISOString())}`);
  await client.query(`ALTER DATABASE ${unfinished} ALLOW_CONNECTIONS false`);
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
}

/** Other checkouts may be using other schemas on this server right now, so only what is a week old goes. */
async function dropOldTemplates(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; made: string | null }>(
    `SELECT datname AS name, shobj_description(oid, 'pg_database') AS made FROM pg_database WHERE starts_with(datname, $1)`,
    [PREFIX],
  );
  const old = rows.filter(({ made }) => made !== null && Date.now() - Date.parse(made) > WEEK_MS);
  for (const { name } of old) await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
}
