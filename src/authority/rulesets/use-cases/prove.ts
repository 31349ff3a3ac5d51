import { Worker } from 'node:worker_threads';
import type { Asked, Proofs } from '../worker/proof.ts';

/** The worker's file has the same ending as this one: TypeScript while it is tested from its sources, JavaScript when it is built. */
const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
const program = new URL(`../worker/proofs-worker${ending}`, import.meta.url);
const fromSources = ['--experimental-transform-types', '--disable-warning=ExperimentalWarning'];

/** In a thread; rejects when it cannot be answered, and then nothing is published. */
export function prove<Kind extends keyof Proofs>(kind: Kind, order: Proofs[Kind]['order']): Promise<Proofs[Kind]['answer']> {
  const asked = { kind, order } as Asked;
  const worker = new Worker(program, { workerData: asked, ...(ending === '.ts' && { execArgv: fromSources }) });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The proof ended without an answer')));
  });
}
