import fc from 'fast-check';
import { askedCase, recorded } from '../../../test/support/rules/arbitrary-cases.ts';
import type { Rule } from '../domain/rule.ts';
import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import { CaseWriter } from './case-writer.ts';
import { countedObstacles } from './counted-obstacles.ts';
import { obstaclesTo } from './replayability.ts';

const [asked] = fc.sample(askedCase, { numRuns: 1, seed: 1 });
if (!asked) throw new RangeError('no case was made');

const window = { from: new Date(0), to: new Date(1000) };

describe('a complaint that was received under earlier rules', () => {
  const writer = new CaseWriter();
  writer.add({ ...recorded(asked, 1), kind: 'credit', byEarlierRules: true });
  writer.add({ ...recorded(asked, 2), kind: 'credit' });
  const cases = writer.cases(false);
  const grant = smallRule('G', { type: 'grant', upTo: 1 });
  const byReceipt: Rule = { ...grant, goesBy: { date: 'received', keepsTheBetter: true } };
  const notReplayed = (...rules: readonly Rule[]) =>
    countedObstacles(obstaclesTo([smallPolicy([grant]), smallPolicy(rules)], cases, window)).notReplayed;

  it('is counted, not decided again, where one of the rules would go by the day of its receipt', () => {
    expect(notReplayed(byReceipt)).toEqual([{ why: 'received-under-earlier-rules', cases: 1 }]);
  });

  it('is decided again where all rules go by the day of the decision, or those about other remedies do not', () => {
    expect(notReplayed(grant)).toEqual([]);
    expect(notReplayed(grant, { ...byReceipt, key: 'V', remedies: ['visit'] })).toEqual([]);
  });
});
