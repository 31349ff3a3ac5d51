import type { Contender, Slice } from '../../harness/rounds.ts';
import type { DueCase } from './cases.ts';

/** Epoch milliseconds of the due. */
export type DueOf = (startedAtSeconds: number, seconds: number) => number;

/** One caller in this process that asks for one due after the other until its slice is over. */
export const inProcess = <Name extends string>(name: Name, dueOf: DueOf, cases: readonly DueCase[]): Contender<Name> => {
  let at = 0;
  const some = (count: number): void => {
    for (let done = 0; done < count; done += 1) {
      const { startedAt, seconds } = cases[(at = (at + 1) % cases.length)] ?? { startedAt: 0, seconds: 0 };
      if (!(dueOf(startedAt, seconds) > 0)) throw new Error(`${name} answered no due`);
    }
  };
  return { name, slice: (_, milliseconds) => Promise.resolve(inSlice(milliseconds, some)) };
};

/** Steps grow until looking at the clock costs nothing beside them. */
function inSlice(milliseconds: number, some: (count: number) => void): Slice {
  const begun = performance.now();
  let [done, step] = [0, 1];
  for (let spent = 0; spent < milliseconds; spent = performance.now() - begun) {
    some(step);
    done += step;
    if (step < 10_000 && performance.now() - begun < milliseconds / 20) step *= 2;
  }
  return { perSecond: (done * 1_000) / (performance.now() - begun), p50: null, p99: null, cpuMs: null };
}
