import type { Config } from '../config.ts';
import { startEmbeddedPostgres } from '../embedded/embedded-postgres.ts';

/** Where the process finds its data: as the application, and as the one who may change the schema. */
export type OpenDatabase = { readonly appUrl: string; readonly adminUrl: string; readonly where: string; close(): Promise<void> };

/** The server that DATABASE_URL names, else a private one in the data folder, started or joined. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  const { DATABASE_URL: url, dataFolder } = config;
  if (url) return { appUrl: url, adminUrl: url, where: 'DATABASE_URL', close: () => Promise.resolve() };
  const { appUrl, adminUrl, stop } = await startEmbeddedPostgres({ folder: dataFolder });
  return { appUrl, adminUrl, where: dataFolder, close: stop };
}
