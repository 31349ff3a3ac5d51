import type { RulesetId } from '../../kernel/index.ts';
import { columnOf, rulings } from '../backtest/cases.ts';
import { compare } from '../backtest/compare.ts';
import { decideCases } from '../backtest/decide-cases.ts';
import { obstaclesTo } from '../backtest/replayability.ts';
import { codeOf } from '../backtest/settle-kernel.ts';
import { compilePolicy } from '../engine/compile.ts';
import { published } from '../engine/published.ts';
import { sampleCatalogue } from '../sample/sample-catalogue.ts';
import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { syntheticHistory } from './synthetic-history.ts';

const publication = { id: 'sample' as RulesetId, version: 1, validFrom: new Date(0) };
const live = compilePolicy(published(sampleRuleset, publication), sampleCatalogue);
const until = new Date('2026-03-01T00:00:00Z');
const options = { cases: 6_000, seed: 5, until, days: 365 };
const history = syntheticHistory(live, options);
const always = { from: new Date(0), to: until };

/** The sample rules with what a credit may be without asking raised. */
const draft = compilePolicy(
  published(
    {
      ...sampleRuleset,
      rules: sampleRuleset.rules.map((rule) =>
        rule.effect.type === 'grant' && rule.remedies !== 'every' && rule.remedies.includes('goodwill-credit')
          ? { ...rule, effect: { type: 'grant', upTo: 7_500 } }
          : rule,
      ),
    },
    publication,
  ),
  sampleCatalogue,
);
const report = compare({
  cases: history,
  before: decideCases(live, history),
  after: decideCases(draft, history),
  obstacles: obstaclesTo([live, draft], history, always),
});

describe('an invented history', () => {
  it('is the same for the same seed, another for another, and marked', () => {
    const again = syntheticHistory(live, options);
    expect(again.columns).toEqual(history.columns);
    expect(syntheticHistory(live, { ...options, seed: 6 }).columns).not.toEqual(history.columns);
    expect(history.synthetic).toBe(true);
  });

  it('holds every verdict but what the sample owes nobody, and asks supervisors about what is escalated only', () => {
    const verdict = columnOf(history, 'verdict').values;
    const ruling = columnOf(history, 'ruling').values;
    const share = (code: number): number => verdict.filter((found: number) => found === code).length / history.rows;
    expect(share(codeOf.PERMIT)).toBeGreaterThan(0.2);
    expect(share(codeOf.ESCALATE)).toBeGreaterThan(0.05);
    expect(ruling.every((said, row) => (rulings[said] === 'none') === (verdict[row] !== codeOf.ESCALATE))).toBe(true);
  });

  it('lets waits have a long tail around two hours', () => {
    const { values, unknown } = columnOf(history, 'waited');
    const waits = [...values].filter((seconds) => seconds !== unknown).sort((a, b) => a - b);
    const median = waits[Math.floor(waits.length / 2)] ?? 0;
    expect(median).toBeGreaterThan(5_400);
    expect(median).toBeLessThan(10_800);
    expect(waits.at(-1)).toBeGreaterThan(20 * median);
  });
});

describe('a higher limit over that history', () => {
  it('avoids escalations and adds none', () => {
    const { before, after, avoided, added } = report.escalations;
    expect(avoided).toBeGreaterThan(0);
    expect(added).toBe(0);
    expect(after).toBe(before - avoided);
    expect(report.cases).toBe(history.rows);
    expect(report.asRecorded).toBe(report.replayed);
  });

  it('says what supervisors had decided about each of them', () => {
    const { asAsked, anotherAmount, refused, sentBack, open, withdrawn, notAsked } = report.agreement;
    expect(asAsked.of).toBe(asAsked.part + anotherAmount + refused + sentBack);
    expect(asAsked.of + open + withdrawn + notAsked).toBe(report.escalations.avoided);
    expect(asAsked.value).toBeCloseTo(asAsked.part / asAsked.of);
    expect(asAsked.lower).toBeLessThan(asAsked.value ?? 0);
  });

  it('says what it would have cost, and at the worst', () => {
    const { newlyOwnMinor, beyondRulingMinor, p95Minor, largestMinor, worstCaseMinor } = report.exposure;
    expect(newlyOwnMinor).toBeGreaterThan(beyondRulingMinor);
    expect(largestMinor).toBeLessThanOrEqual(7_500);
    expect(p95Minor).toBeLessThanOrEqual(largestMinor ?? 0);
    expect(worstCaseMinor).toBeGreaterThan(newlyOwnMinor);
  });

  it('comes apart by team, category, channel, vulnerable, month and remedy, without losing anybody', () => {
    const of = (by: string) => report.groups.filter((group) => group.by === by);
    for (const by of ['team', 'category', 'channel', 'vulnerable', 'month', 'remedy']) {
      expect(of(by).reduce((sum, { cases }) => sum + cases, 0)).toBe(report.replayed);
      expect(of(by).reduce((sum, { avoided }) => sum + avoided, 0)).toBe(report.escalations.avoided);
    }
    expect(of('month').map(({ key }) => key)).toContain('2025-12');
    expect(of('vulnerable').map(({ key }) => key)).toEqual(['false', 'true']);
  });

  it('counts what cannot be decided again, and why', () => {
    const older = {
      ...history,
      columns: new Map([...history.columns, ['currency', { values: new Uint8Array(history.rows).fill(7), unknown: 255 }]]),
    };
    const found = obstaclesTo([live, draft], older, { from: new Date('2025-09-01T00:00:00Z'), to: until });
    const { cases, replayed, notReplayed } = compare({
      cases: older,
      before: decideCases(live, older),
      after: decideCases(draft, older),
      obstacles: found,
    });
    expect(replayed).toBe(0);
    expect(cases).toBeLessThan(history.rows);
    expect(notReplayed).toEqual([{ why: 'other-currency', cases }]);
  });
});
