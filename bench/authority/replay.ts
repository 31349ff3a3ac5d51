import { mkdtempSync, rmSync, statSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Rule } from '../../src/authority/domain/rule.ts';
import type { Cases } from '../../src/authority/backtest/cases.ts';
import type { Policy } from '../../src/authority/domain/policy.ts';
import { load } from '../harness/product.ts';
import { median } from '../harness/statistics.ts';
import { figure } from '../harness/table.ts';
import { othersTime } from './others/compare-others.ts';
import type { AuthorityOptions, AuthorityReport } from './options.ts';
import { fortyPolicy } from './subjects.ts';

const moved = 'R-12';
const raised = (rule: Rule): Rule => (rule.key === moved ? { ...rule, effect: { type: 'grant', upTo: 20_000 } } : rule);

/** A year of a large utility decided again, one limit moved, the curve of it, and the same from a file. */
export async function benchReplay({ rounds, past, sample }: AuthorityOptions): Promise<AuthorityReport> {
  const { syntheticHistory } = await load<typeof import('../../src/authority/synthetic/synthetic-history.ts')>(
    'authority/synthetic/synthetic-history.js',
  );
  const { decideCases } = await load<typeof import('../../src/authority/backtest/decide-cases.ts')>(
    'authority/backtest/decide-cases.js',
  );
  const { decideReplayed } = await load<typeof import('../../src/authority/backtest/decide-replayed.ts')>(
    'authority/backtest/decide-replayed.js',
  );
  const { compare } = await load<typeof import('../../src/authority/backtest/compare.ts')>('authority/backtest/compare.js');
  const policy = await fortyPolicy(false);
  const draft = await fortyPolicy(false, raised);
  process.stderr.write(`writing ${past.toLocaleString('en')} invented cases\n`);
  const cases = syntheticHistory(policy, { cases: past, seed: 1, until: new Date('2026-03-01T00:00:00Z'), days: 365 });
  const before = decideCases(policy, cases);
  const backtest = timed(rounds, () => decideCases(draft, cases));
  const after = decideCases(draft, cases);
  const report = timed(3, () => compare({ cases, before, after, obstacles: new Uint8Array(cases.rows) }));
  const { slider, curve } = await sliderTimes(policy, draft, cases, rounds, before.verdict);
  const file = await fileTime(cases, rounds);
  const replayed = timed(3, () => decideReplayed(draft, cases, () => true));
  const others = await othersTime(cases, sample, rounds);
  const [jreTimes, sqlTimes] = [(others.jreMs * past) / backtest, (others.sqlMs * past) / backtest];
  return {
    text: [
      `${past.toLocaleString('en')} invented past decisions, 40 rules, one thread`,
      `  all of them decided again ${figure(backtest)} ms · report with groups ${figure(report)} ms`,
      `  one rule's limit moved, answers and differences ${figure(slider)} ms · its whole curve at 2,001 positions ${figure(curve)} ms`,
      `  loaded from a file of ${figure(file.megabytes)} MB ${figure(file.ms)} ms, with deciding ${figure(file.ms + backtest)} ms`,
      `  counters that follow from the answers ${figure(replayed)} ms`,
      `  the same rules on a sample, without combining: json-rules-engine takes ${figure(jreTimes)} times as long, one query over coded columns ${figure(sqlTimes)} times`,
    ].join('\n'),
    figures: {
      backtestMs: backtest,
      replayedMs: replayed,
      backtestVsJre: jreTimes,
      backtestVsSql: sqlTimes,
      sliderMs: slider,
      curveMs: curve,
      reportMs: report,
      fromFileMs: file.ms + backtest,
    },
  };
}

function timed(rounds: number, work: () => unknown): number {
  work();
  return median(
    Array.from({ length: rounds }, () => {
      const begun = performance.now();
      work();
      return performance.now() - begun;
    }),
  );
}

async function sliderTimes(
  policy: Policy,
  draft: Policy,
  cases: Cases,
  rounds: number,
  before: Uint8Array,
): Promise<{ slider: number; curve: number }> {
  const { weighCases } = await load<typeof import('../../src/authority/backtest/weigh-cases.ts')>(
    'authority/backtest/weigh-cases.js',
  );
  const { answerWith } = await load<typeof import('../../src/authority/backtest/change-rule.ts')>(
    'authority/backtest/change-rule.js',
  );
  const { limitCurve } = await load<typeof import('../../src/authority/backtest/limit-curve.ts')>(
    'authority/backtest/limit-curve.js',
  );
  const { decideCases } = await load<typeof import('../../src/authority/backtest/decide-cases.ts')>(
    'authority/backtest/decide-cases.js',
  );
  const weighed = weighCases(policy, cases, ({ rule }) => rule.key === moved);
  const rule = [...draft.rulesFor.values()].flat().find((bound) => bound.rule.key === moved);
  if (!rule) throw new Error('the rule was lost');
  const answers = decideCases(policy, cases);
  const slider = timed(rounds, () => {
    answerWith(weighed, rule, cases, answers);
    let flips = 0;
    for (let row = 0; row < cases.rows; row += 1) if (answers.verdict[row] !== before[row]) flips += 1;
    return flips;
  });
  const positions = Array.from({ length: 2_001 }, (_, place) => place * 50);
  return { slider, curve: timed(rounds, () => limitCurve(weighed, rule, cases, () => true, positions)) };
}

async function fileTime(cases: Cases, rounds: number): Promise<{ ms: number; megabytes: number }> {
  const { packed, unpacked } = await load<typeof import('../../src/authority/backtest/case-file.ts')>(
    'authority/backtest/case-file.js',
  );
  const folder = mkdtempSync(path.join(tmpdir(), 'firsthand-cases-'));
  const file = path.join(folder, 'synthetic.cases');
  try {
    writeFileSync(file, packed(cases));
    return { ms: timed(rounds, () => unpacked(readFileSync(file))), megabytes: statSync(file).size / 2 ** 20 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
