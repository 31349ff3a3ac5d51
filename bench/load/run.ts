import type { ChildProcess } from 'node:child_process';
import { ask } from '../harness/children.ts';
import type { Load, LoadDone } from './load.ts';

/** Has the load process send requests. Throws when one was not answered with 201, or none was sent. */
export async function run(client: ChildProcess, load: Load): Promise<Exclude<LoadDone, { fault: string }>> {
  const done = await ask<LoadDone>(client, load);
  if ('fault' in done) throw new Error(`The load met a fault: ${done.fault}`);
  if (done.count === 0) throw new Error('There was nothing left to send.');
  return done;
}
