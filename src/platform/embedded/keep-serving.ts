import { messageOf } from './faults.ts';
import { withLock } from './folder-lock.ts';
import { isServer, type Postmaster } from './postmaster-file.ts';
import { findServer, startServer } from './server.ts';
import type { ServerPlan } from './server-plan.ts';

const LOOK_EVERY_MS = 250;
const AFTER_FAILURE_MS = 5_000;

/**
 * Starts the server again, on the same port, when it dies under its users; whichever of them sees it first does it.
 * Answers with the function that ends the watch.
 */
export function keepServing(plan: ServerPlan, lock: string, started: Postmaster, log: (line: string) => void): () => void {
  let server = started;
  let timer: NodeJS.Timeout | undefined;
  let ended = false;

  const lookIn = (milliseconds: number): void => {
    if (!ended) timer = setTimeout(() => void look(), milliseconds).unref();
  };
  const restart = (): Promise<void> =>
    withLock(lock, async () => {
      if (ended) return;
      log(`PostgreSQL (process ${server.pid}) has gone; starting it again`);
      server = (await findServer(plan)) ?? (await startServer(plan, server.port));
    });
  const look = async (): Promise<void> => {
    try {
      if (!isServer(server.pid)) await restart();
      lookIn(LOOK_EVERY_MS);
    } catch (fault) {
      log(messageOf(fault));
      lookIn(AFTER_FAILURE_MS);
    }
  };

  lookIn(LOOK_EVERY_MS);
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
