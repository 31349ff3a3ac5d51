import { Worker } from 'node:worker_threads';
import type { Doing, Order, Said } from '../worker/order.ts';

export type Progress = { readonly doing: Doing; readonly done: number; readonly all: number; readonly since: number };

type Answer = Exclude<Said, { type: 'progress' }>;

/** A thread at work; `answer` is null when it was stopped. */
export type Thread = {
  readonly answer: Promise<Answer | null>;
  readonly progress: () => Progress;
  readonly stop: () => Promise<void>;
};

/** The worker's file has the same ending as this one: TypeScript while it is tested from its sources, JavaScript when it is built. */
const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
const program = new URL(`../worker/backtest-worker${ending}`, import.meta.url);
const fromSources = ['--experimental-transform-types', '--disable-warning=ExperimentalWarning'];

export function startThread(order: Order): Thread {
  const worker = new Worker(program, { workerData: order, ...(ending === '.ts' && { execArgv: fromSources }) });
  const since = performance.now();
  let progress: Progress = { doing: 'reading', done: 0, all: 0, since };
  let isStopped = false;
  const answer = new Promise<Answer | null>((resolve, reject) => {
    worker.on('message', (said: Said) => {
      if (said.type === 'progress') progress = { doing: said.doing, done: said.done, all: said.all, since };
      else resolve(said);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      if (isStopped) resolve(null);
      else reject(new Error('The thread ended without an answer'));
    });
  });
  return {
    answer,
    progress: () => progress,
    stop: async () => {
      isStopped = true;
      await worker.terminate();
    },
  };
}
