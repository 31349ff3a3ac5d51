import { load } from '../harness/product.ts';
import { median, quantile } from '../harness/statistics.ts';
import { figure, table } from '../harness/table.ts';
import { type Contender, contenders, names } from './contenders.ts';
import { type Context, contexts } from './contexts.ts';
import type { AuthorityOptions, AuthorityReport } from './options.ts';
import { fortyPolicy } from './subjects.ts';

/** One decision over forty rules by each contender, and the whole panel. */
export async function benchOnline({ rounds, sliceMs, cases }: AuthorityOptions): Promise<AuthorityReport> {
  const asked = await contexts(cases, 7);
  const all = await contenders();
  await checkAlike(all, asked);
  const microseconds = new Map(names.map((name) => [name as string, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const contender of round % 2 ? all : all.toReversed()) {
      const each = await slice(contender, asked, sliceMs);
      if (round > 0) microseconds.get(contender.name)?.push(each);
    }
  }
  const slowest = microseconds.get(names[0]) ?? [];
  const ratios = (name: string): number[] =>
    (microseconds.get(name) ?? []).map((each, round) => (slowest[round] ?? Number.NaN) / each);
  const panelMs = await panelTime(asked, rounds);
  const rows = names.map((name) => {
    const times = ratios(name);
    return [
      name,
      figure(median(microseconds.get(name) ?? [])),
      figure(median(times)),
      `[${figure(quantile(times, 0.25))}–${figure(quantile(times, 0.75))}]`,
    ];
  });
  return {
    text: [
      `One decision over 40 rules, ${cases.toLocaleString('en')} cases, answers checked equal`,
      table([['', 'µs each', '× json-rules-engine', '[quartiles]'], ...rows]),
      `  A panel of 15 remedies with ladder and what would make each possible: ${figure(panelMs)} ms.`,
    ].join('\n'),
    figures: {
      reasonsVsJre: median(ratios('ours, with reasons')),
      traceVsJre: median(ratios('ours, with the full trace')),
      bareVsJre: median(ratios('ours, conditions alone')),
      handVsJre: median(ratios('by hand')),
      zenVsJre: median(ratios('zen-engine')),
      jsonLogicVsJre: median(ratios('json-logic-engine, compiled')),
      panelMs,
    },
  };
}

/** Microseconds each, over as many decisions as fit the slice. */
async function slice({ decide }: Contender, asked: readonly Context[], sliceMs: number): Promise<number> {
  const begun = performance.now();
  let done = 0;
  for (let spent = 0; spent < sliceMs; spent = performance.now() - begun) {
    for (let turn = 0; turn < 20; turn += 1) {
      const context = asked[done % asked.length];
      if (!context) throw new Error('no case');
      const found = decide(context);
      if (found instanceof Promise) await found;
      done += 1;
    }
  }
  return ((performance.now() - begun) * 1_000) / done;
}

async function checkAlike(all: readonly Contender[], asked: readonly Context[]): Promise<void> {
  const answer = async ({ decide }: Contender, context: Context): Promise<string> => [...(await decide(context))].sort().join();
  for (const [place, context] of asked.entries()) {
    const answers = await Promise.all(all.map((contender) => answer(contender, context)));
    const unlike = all.find((_, at) => answers[at] !== answers.at(-1));
    if (unlike) throw new Error(`${unlike.name} answers case ${place} unlike the rules by hand`);
  }
}

async function panelTime(asked: readonly Context[], rounds: number): Promise<number> {
  const { panel } = await load<typeof import('../../src/authority/domain/panel.ts')>('authority/domain/panel.js');
  const policy = await fortyPolicy(false);
  const some = asked.slice(0, 300);
  for (const { situation } of some) panel(policy, situation);
  const times = Array.from({ length: rounds }, () => {
    const begun = performance.now();
    for (const { situation } of some) panel(policy, situation);
    return (performance.now() - begun) / some.length;
  });
  return median(times);
}
