import { realpathSync } from 'node:fs';
import pg from 'pg';
import { codeOf, messageOf } from './faults.ts';
import { type Postmaster, readPostmasterFile } from './postmaster-file.ts';
import { pause } from './processes.ts';
import type { ServerPlan } from './server-plan.ts';
import { serverUrl } from './server-url.ts';

const PATIENCE_MS = 120_000;
const REFUSED_MS = 3_000;

/** PostgreSQL's own "starting up, shutting down or recovering", and what the network says while that is so. */
const NOT_YET = ['57P03', '57P01', 'ECONNRESET', 'ETIMEDOUT'];

/**
 * Waits until the server answers (after a crash it recovers first), and makes sure that it is this folder's.
 * Answers nothing when the process has ended, or was never a server of this folder: a server that says it is ready refuses nobody.
 * Errors: no answer within two minutes; it does not know our password; it serves another folder.
 */
export async function untilServing(plan: ServerPlan, pid: number, hasEnded: () => boolean): Promise<Postmaster | undefined> {
  const deadline = Date.now() + PATIENCE_MS;
  let answeredAt = Date.now();
  while (Date.now() < deadline) {
    const found = readPostmasterFile(plan.dataFolder);
    const answer = found?.pid === pid && found.ready ? await ask(plan, found.port) : 'not yet';
    if (found && answer === 'serves') return { pid, port: found.port };
    if (answer !== 'refuses') answeredAt = Date.now();
    if (hasEnded() || Date.now() - answeredAt > REFUSED_MS) return undefined;
    await pause(10);
  }
  throw new Error(`PostgreSQL (process ${pid}) in ${plan.dataFolder} gives no answer.`);
}

async function ask({ dataFolder, adminPassword }: ServerPlan, port: number): Promise<'serves' | 'refuses' | 'not yet'> {
  const client = new pg.Client({
    connectionString: serverUrl(port, 'postgres', adminPassword, 'postgres'),
    connectionTimeoutMillis: 10_000,
  });
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    const served = rows[0]?.data_directory ?? '';
    if (realpathSync(served) === realpathSync(dataFolder)) return 'serves';
    throw new Error(`it serves ${served}`);
  } catch (fault) {
    if (codeOf(fault) === 'ECONNREFUSED') return 'refuses';
    if (NOT_YET.includes(codeOf(fault)) || /timeout|terminated/.test(messageOf(fault))) return 'not yet';
    throw new Error(`The server on port ${port} is not the one of ${dataFolder}: ${messageOf(fault)}.`, { cause: fault });
  } finally {
    await client.end().catch(() => undefined);
  }
}
