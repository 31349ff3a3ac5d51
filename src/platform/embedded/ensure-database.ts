import pg from 'pg';
import { OWNER_ROLE, ensureRoles, openDatabaseToApp, prepareSchema } from './database-roles.ts';

/** Makes the roles and the database if they are missing. `urlTo` names a database signed in as the superuser. */
export async function ensureDatabase(urlTo: (database: string) => string, database: string, appPassword: string): Promise<void> {
  await withClient(urlTo('postgres'), async (client) => {
    await ensureRoles(client, appPassword);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)} OWNER ${OWNER_ROLE}`);
    await openDatabaseToApp(client, database);
  });
  await withClient(urlTo(database), prepareSchema);
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
