import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { childEnvironment } from './child-environment.ts';
import { launch } from './launch.ts';
import { disownPostmasterFile, isServer, type Postmaster, readPostmasterFile } from './postmaster-file.ts';
import { isRunning, pause } from './processes.ts';
import type { ServerPlan } from './server-plan.ts';
import { untilServing } from './until-serving.ts';

const START_ATTEMPTS = 5;
const STOP_PATIENCE_MS = 30_000;

/**
 * The server already serving this folder, if there is one: left by a process that was killed, or started by another one.
 * Errors: something answers there that is not this folder's server.
 */
export async function findServer(plan: ServerPlan): Promise<Postmaster | undefined> {
  const found = readPostmasterFile(plan.dataFolder);
  if (!found) return undefined;
  const server = isServer(found.pid) ? await untilServing(plan, found.pid, () => !isServer(found.pid)) : undefined;
  if (!server) disownPostmasterFile(plan.dataFolder);
  return server;
}

/** A free port may be taken before we listen, and a dead server's last children may still be leaving: so it tries a few times. */
export async function startServer(plan: ServerPlan, port?: number): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await launch(plan, port ?? (await freePort()));
    } catch (error) {
      if (attempt === START_ATTEMPTS) throw error;
      await pause(attempt * 100);
    }
  }
}

/** Asks for a fast stop (open transactions roll back), and after 30 seconds for an immediate one (the next start recovers). */
export async function stopServer({ dataFolder, binaries }: ServerPlan, { pid }: Postmaster): Promise<void> {
  if (process.platform === 'win32') {
    spawnSync(binaries.pgCtl, ['stop', '-D', dataFolder, '-m', 'fast'], { env: childEnvironment, stdio: 'ignore' });
    return;
  }
  if (await endsAfter('SIGINT', pid)) return;
  if (await endsAfter('SIGQUIT', pid)) return;
  throw new Error(`PostgreSQL (process ${pid}) did not stop`);
}

async function endsAfter(signal: NodeJS.Signals, pid: number): Promise<boolean> {
  if (isServer(pid)) process.kill(pid, signal);
  const deadline = Date.now() + STOP_PATIENCE_MS;
  while (isRunning(pid) && Date.now() < deadline) await pause(10);
  return !isRunning(pid);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
