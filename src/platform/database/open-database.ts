import pg from 'pg';
import type { Config } from '../config.ts';
import { startEmbeddedPostgres } from '../embedded/embedded-postgres.ts';
import { messageOf } from '../embedded/faults.ts';

const oldestMajor = 15;
const patienceMs = 5_000;

/** Where the process finds its data: as the application, and as the one who may change the schema. */
export type OpenDatabase = { readonly appUrl: string; readonly adminUrl: string; readonly where: string; close(): Promise<void> };

/** The server that DATABASE_URL names, else a private one in the data folder, started or joined. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  const { DATABASE_URL: url, dataFolder } = config;
  if (url) {
    await ensureUsable(url);
    return { appUrl: url, adminUrl: url, where: 'DATABASE_URL', close: () => Promise.resolve() };
  }
  const { appUrl, adminUrl, stop } = await startEmbeddedPostgres({ folder: dataFolder });
  return { appUrl, adminUrl, where: dataFolder, close: stop };
}

/** A server that is not there, does not let us in or is too old is said at once, and by the name of the setting; never with its password. */
async function ensureUsable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patienceMs });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(`SELECT current_setting('server_version') AS version`);
    const version = rows[0]?.version ?? '';
    if (Number.parseInt(version) < oldestMajor)
      throw new Error(`PostgreSQL ${oldestMajor} or later is needed; this is ${version}`);
  } catch (fault) {
    throw new Error(`The database that DATABASE_URL names cannot be used: ${messageOf(fault)}`, { cause: fault });
  } finally {
    await client.end().catch(() => undefined);
  }
}
