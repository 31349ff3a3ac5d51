import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import type { CounterKey } from './counter.ts';
import { decide } from './decide.ts';
import type { Effect } from './effect.ts';
import { ordinarySituation } from './ordinary-situation.ts';
import type { RemedyRequest } from './question.ts';
import { countersOf } from './ruleset.ts';
import type { Decision } from './verdict.ts';

const at = new Date('2026-03-02T15:00:00Z');
const once: Effect = { type: 'cap', counter: 'account', window: 'calendar-year', times: 1, of: 'these-remedies' };
const policy = smallPolicy([
  smallRule('G', { type: 'grant', upTo: 10_000 }),
  { ...smallRule('C', once), remedies: ['credit', 'visit'] },
]);
const key: CounterKey = 'account/calendar-year/times/credit+visit';

const asked = (request: Partial<RemedyRequest>, used: number | null): Decision => {
  const situation = ordinarySituation(policy, at, { used: { [key]: used ?? 0 } });
  const read = used === null ? { ...situation, used: {} } : situation;
  return decide(policy, read, { kind: 'credit', params: {}, amount: { minor: 5000, currency: 'USD' }, ...request });
};
const visit = { kind: 'visit', amount: null };

describe('a limit in times', () => {
  it('is silent about any amount while a time is left', () => {
    expect(asked({}, 0)).toMatchObject({ verdict: 'PERMIT', limitMinor: 10_000, times: [{ maxTimes: 1, remainingTimes: 1 }] });
  });

  it('leaves nothing, whatever the amount, when none is', () => {
    const decision = asked({ amount: { minor: 1, currency: 'USD' } }, 1);
    expect(decision).toMatchObject({ verdict: 'ESCALATE', limitMinor: 0, decisive: expect.arrayContaining(['C']) });
    expect(decision.reasons).toContainEqual({
      ...{ code: 'OVER_TIMES', rule: 'C', maxTimes: 1 },
      ...{ counter: 'account', window: 'calendar-year' },
    });
  });

  it('binds remedies without money as well', () => {
    expect([asked(visit, 0).verdict, asked(visit, 1).verdict]).toEqual(['PERMIT', 'ESCALATE']);
  });

  it('binds when nobody knows how often', () => {
    const { verdict, reasons } = asked(visit, null);
    expect([verdict, reasons.map(({ code }) => code)]).toEqual(['ESCALATE', ['OVER_TIMES', 'UNKNOWN_FACT', 'NO_LEVEL']]);
    expect(reasons).toContainEqual({ code: 'UNKNOWN_FACT', rule: 'C', fact: key, doubt: 'missing' });
  });

  it('leaves other remedies alone', () => {
    expect(asked({ kind: 'water', amount: null }, 1)).toMatchObject({ verdict: 'PERMIT', times: [] });
  });

  it('tells the ledger what to count', () => {
    expect(countersOf(policy.ruleset)).toEqual([
      { scope: 'account', window: 'calendar-year', kinds: ['credit', 'visit'], measure: 'times' },
    ]);
  });
});
