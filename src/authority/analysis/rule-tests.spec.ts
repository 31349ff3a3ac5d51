import type { RulesetContent } from '../domain/ruleset.ts';
import { faultsInRuleset } from '../domain/validate-ruleset.ts';
import { sampleCatalogue } from '../sample/sample-catalogue.ts';
import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { proposedTests } from './proposed-tests.ts';
import { testCoverage } from './test-coverage.ts';
import { testReports } from './test-report.ts';

const proposals = proposedTests(sampleRuleset, sampleCatalogue);
const withProposals: RulesetContent = {
  ...sampleRuleset,
  rules: sampleRuleset.rules.map((rule) => ({
    ...rule,
    tests: [...rule.tests, ...proposals.filter((one) => one.rule === rule.key).map(({ test }) => test)],
  })),
};

describe('proposed tests', () => {
  it('ask for a minor unit less than the limit, the limit, and one more', () => {
    const amounts = proposedTests(sampleRuleset, sampleCatalogue, 'G-01').map(({ test: { given, expect: expected } }) => [
      given.amountMinor,
      expected.verdict,
    ]);
    expect(amounts.slice(0, 3)).toEqual([
      [3_999, 'PERMIT'],
      [4_000, 'PERMIT'],
      [4_001, 'ESCALATE'],
    ]);
  });

  it('ask for a minor unit around what a formula comes to in the case', () => {
    const [less, exactly, more] = proposals.filter(({ rule }) => rule === 'G-05').map(({ test }) => test);
    const { facts } = exactly?.given ?? {};
    const [last, average] = [facts?.['account.lastBillMinor'] ?? 18_000, facts?.['account.averageBillMinor'] ?? 8_000];
    const half = Math.min(15_000, (last - average) / 2);
    expect([less, exactly, more].map((test) => test?.given.amountMinor)).toEqual([half - 1, half, half + 1]);
    const isOver = [less, exactly, more].map((test) => test?.expect.reasons?.includes('OVER_LIMIT'));
    expect(isOver).toEqual([false, false, true]);
  });

  it('use all but one unit of a limit over time, all but the one that is asked for, and all', () => {
    const used = proposals.filter(({ rule, test }) => rule === 'C-01' && test.given.used).map(({ test }) => test);
    expect(used.slice(0, 3).map(({ given }) => Object.values(given.used ?? {}))).toEqual([[19_998], [19_999], [20_000]]);
    expect(used.slice(0, 3).map(({ expect: { reasons } }) => reasons?.includes('OVER_CAP'))).toEqual([false, false, true]);
  });

  it('stand on each side of every threshold', () => {
    const months = proposals.flatMap(({ rule, test }) =>
      rule === 'G-21' ? (test.given.facts?.['remedy.planMonths'] ?? []) : [],
    );
    expect(months).toEqual(expect.arrayContaining([11, 12, 13]));
  });

  it('belong into the ruleset as they are, and pass', () => {
    expect(faultsInRuleset(withProposals, sampleCatalogue)).toEqual([]);
    expect(testReports(withProposals, sampleCatalogue).filter(({ passed }) => !passed)).toEqual([]);
  });

  it('see every rule match and every comparison both ways', () => {
    const { hit, rules } = testCoverage(withProposals, sampleCatalogue);
    expect(hit.seen).toBe(hit.of);
    const oneSided = rules.flatMap(({ rule, leaves }) =>
      leaves
        .filter(({ seenTrue, seenFalse }) => !seenTrue || !seenFalse)
        .map(({ leaf: { fact, operator, value } }) => [rule, fact, operator, value]),
    );
    const trivial = ['employee.level', 'greaterThanInclusive', 0];
    expect(oneSided.filter(([, ...leaf]) => leaf.join() !== trivial.join())).toEqual([]);
  });
});

describe('coverage', () => {
  it('counts only tests of the remedies a rule is about', () => {
    const [test] = sampleRuleset.rules.flatMap(({ tests }) => tests);
    if (!test) throw new Error('The sample has no tests');
    const { hit, rules } = testCoverage(sampleRuleset, sampleCatalogue, [test]);
    expect(hit.seen).toBeLessThan(hit.of);
    expect(rules.find(({ rule }) => rule === 'G-01')?.isHit).toBe(true);
    expect(rules.find(({ rule }) => rule === 'G-20')).toMatchObject({
      isHit: false,
      leaves: [{ seenTrue: false, seenFalse: false }],
    });
  });
});

describe('a report of tests', () => {
  it('says what was expected and what came, in codes and in words', () => {
    const content: RulesetContent = {
      ...sampleRuleset,
      rules: sampleRuleset.rules.map((rule) =>
        rule.key === 'G-06'
          ? {
              ...rule,
              tests: [
                {
                  name: 'too much',
                  given: { remedy: 'goodwill-credit', amountMinor: 2_501 },
                  expect: { verdict: 'PERMIT' as const, limitMinor: 3_000 },
                },
              ],
            }
          : { ...rule, tests: [] },
      ),
    };
    expect(testReports(content, sampleCatalogue)).toEqual([
      {
        ...{ rule: 'G-06', name: 'too much', passed: false, expected: { verdict: 'PERMIT', limitMinor: 3_000 } },
        got: { verdict: 'ESCALATE', limitMinor: 2_500, level: 'supervisor', reasons: ['OVER_LIMIT'] },
        words: {
          expected: { en: 'you can now · $30.00', es: 'puede ahora · $30.00' },
          got: {
            en: 'needs somebody with more authority · supervisor · $25.00 · Over the limit',
            es: 'necesita a alguien con más autoridad · persona supervisora · $25.00 · Por encima del límite',
          },
        },
      },
    ]);
  });
});
