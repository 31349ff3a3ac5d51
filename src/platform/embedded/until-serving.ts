import { realpathSync } from 'node:fs';
import pg from 'pg';
import { isServer, type Postmaster, readPostmasterFile } from './postmaster-file.ts';
import { pause } from './processes.ts';
import type { ServerPlan } from './server-plan.ts';
import { serverUrl } from './server-url.ts';

const PATIENCE_MS = 120_000;

/**
 * Waits until the server answers (after a crash it recovers first), and makes sure that it is this folder's.
 * Errors: it ended; it does not answer within two minutes; it does not know our password; it serves another folder.
 */
export async function untilServing(plan: ServerPlan, pid: number, hasEnded = (): boolean => !isServer(pid)): Promise<Postmaster> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    await pause(10);
    const found = readPostmasterFile(plan.dataFolder);
    if (found?.pid === pid && found.ready) {
      await assertServes(plan, found.port);
      return { pid, port: found.port };
    }
    if (hasEnded()) throw new Error(`process ${pid} has ended`);
  }
  throw new Error(`process ${pid} is not ready after ${PATIENCE_MS / 1000} seconds`);
}

async function assertServes({ dataFolder, adminPassword }: ServerPlan, port: number): Promise<void> {
  const client = new pg.Client({
    connectionString: serverUrl(port, 'postgres', adminPassword, 'postgres'),
    connectionTimeoutMillis: 10_000,
  });
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    const served = rows[0]?.data_directory ?? '';
    if (realpathSync(served) !== realpathSync(dataFolder)) throw new Error(`it serves ${served}`);
  } catch (error) {
    const because = error instanceof Error ? error.message : 'no answer';
    throw new Error(`The server on port ${port} is not the one of ${dataFolder} (${because}).`, { cause: error });
  } finally {
    await client.end();
  }
}
