import type { Policy } from '../domain/policy.ts';
import type { Cases } from './cases.ts';
import { blockRows } from './condition-kernel.ts';
import { newBench, planOf, weighBlock } from './plan.ts';
import type { Answers } from './settle-kernel.ts';

export const emptyAnswers = (rows: number): Answers => ({ verdict: new Uint8Array(rows), limit: new Float64Array(rows) });

/** Called after every block with the cases done so far. */
export type Watch = (done: number) => void;

/**
 * Answers every case by these rules, as `ownDecision` would with the facts and counters of then. Cases of kinds that the
 * catalogue does not have keep verdict 0; `replayability` says which those are.
 */
export function decideCases(policy: Policy, cases: Cases, watch: Watch = () => undefined): Answers {
  const answers = emptyAnswers(cases.rows);
  const bench = newBench();
  let done = 0;
  for (const { range, begin, rules, settle } of planOf(policy, cases)) {
    for (let from = range.from; from < range.to; from += blockRows) {
      const count = Math.min(blockRows, range.to - from);
      begin(from, count, bench.ground, bench.scales);
      weighBlock(rules, from, count, bench);
      settle(from, count, bench.ground, bench.scales, answers);
      done += count;
      watch(done);
    }
  }
  return answers;
}
