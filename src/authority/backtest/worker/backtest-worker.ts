import { parentPort, workerData } from 'node:worker_threads';
import { carryOut, drawCurve } from './carry-out.ts';
import { inventedHistory } from './invented-history.ts';
import type { Doing, Order, Said } from './order.ts';
import { readHistory } from './read-history.ts';

const everyMs = 200;

/** A thread of its own, so that nobody's request waits while a million cases are decided. It ends with its one answer. */
async function work(order: Order): Promise<void> {
  let told = 0;
  const say = (said: Said): void => parentPort?.postMessage(said);
  const tell = (doing: Doing, done: number, all: number): void => {
    if (performance.now() - told < everyMs) return;
    told = performance.now();
    say({ type: 'progress', doing, done, all });
  };
  const isInvented = order.history === 'synthetic';
  const cases = isInvented
    ? inventedHistory(order)
    : await readHistory(order.databaseUrl, order, (done, all) => tell('reading', done, all));
  if (order.curve) say({ type: 'curve', points: drawCurve(order, cases, order.curve.rule, order.curve.positions) });
  else say({ type: 'report', result: carryOut(order, cases, (done) => tell('deciding', done, 2 * cases.rows)) });
}

await work(workerData as Order);
