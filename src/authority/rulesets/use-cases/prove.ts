import { Worker } from 'node:worker_threads';
import type { Proof, ProofOrder } from '../worker/proof.ts';

/** The worker's file has the same ending as this one: TypeScript while it is tested from its sources, JavaScript when it is built. */
const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
const program = new URL(`../worker/proofs-worker${ending}`, import.meta.url);
const fromSources = ['--experimental-transform-types', '--disable-warning=ExperimentalWarning'];

/** In a thread; rejects when it cannot be answered, and then nothing is published. */
export function prove(order: ProofOrder): Promise<Proof> {
  const worker = new Worker(program, { workerData: order, ...(ending === '.ts' && { execArgv: fromSources }) });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The proof ended without an answer')));
  });
}
