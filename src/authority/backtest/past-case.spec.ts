import { ordinarySituation } from '../domain/ordinary-situation.ts';
import { factsCatalogueVersion } from '../domain/facts.ts';
import { recorded } from '../domain/situation-record.ts';
import { verdicts } from '../domain/verdict.ts';
import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import { CaseWriter } from './case-writer.ts';
import type { PastDecision } from './db/past-decisions.ts';
import { decideCases } from './decide-cases.ts';
import { pastCase } from './past-case.ts';

const at = new Date('2026-03-02T12:00:00Z');
const payWithin = { count: 10, unit: 'working-days' } as const;
const policy = smallPolicy([smallRule('O', { type: 'owe', amount: 2000, payWithin, latePenalty: 500 })]);

/** A question about 25.00, asked when the time to pay these obligations had run out. */
const past = (late: readonly string[], more: Partial<PastDecision> = {}): PastDecision => ({
  ...{ id: '00000000-0000-7000-8000-000000000001', subjectId: '00000000-0000-7000-8000-000000000002', at, day: '2026-03-02' },
  ...{ kind: 'credit', params: {}, askedMinor: 2500, currency: 'USD', limitMinor: 2500, hasRuleset: true },
  ...{ byEarlierRules: false, employeeId: '00000000-0000-7000-8000-000000000003', factsCatalogueVersion },
  ...{
    reasons: [],
    situation: recorded(ordinarySituation(policy, at, { late })),
    teamId: null,
    customerId: null,
    accountId: null,
    budgets: null,
  },
  ...{ state: null, answer: null, answerMinor: null, waitedSeconds: null },
  verdict: 'OWED',
  level: 'frontline',
  ...more,
});

describe('a stored decision decided again', () => {
  it('owes the penalty for what had not been paid in time', () => {
    const writer = new CaseWriter();
    for (const late of [['O'], [], ['another']]) writer.add(pastCase(past(late)));
    const { verdict, limit } = decideCases(policy, writer.cases(false));
    expect([...verdict].map((place) => verdicts[place])).toEqual(['OWED', 'ESCALATE', 'ESCALATE']);
    expect([...limit]).toEqual([2500, 2000, 2000]);
  });

  it('is held back by the budgets of then', () => {
    const generous = smallPolicy([smallRule('G', { type: 'grant', upTo: 5000 })]);
    const budget = { scope: 'employee', window: 'calendar-day', maxMinor: 3000 } as const;
    const used = { 'employee/calendar-day': { value: 1000, asOf: at, source: 'allowance ledger' } };
    const situation = recorded({ ...ordinarySituation(policy, at), used });
    const writer = new CaseWriter();
    for (const budgets of [null, [budget], [{ ...budget, maxMinor: 3500 }], [{ ...budget, window: 'calendar-month' as const }]])
      writer.add(pastCase(past([], { situation, budgets })));
    const { verdict, limit } = decideCases(generous, writer.cases(false));
    expect([...verdict].map((place) => verdicts[place])).toEqual(['PERMIT', 'ESCALATE', 'PERMIT', 'ESCALATE']);
    expect([...limit]).toEqual([5000, 2000, 2500, 0]);
  });

  it('says whether some of the rules of then went by an earlier day', () => {
    expect([pastCase(past([])).byEarlierRules, pastCase(past([], { byEarlierRules: true })).byEarlierRules]).toEqual([
      false,
      true,
    ]);
  });

  it('was not decided by rules where there were none, or where they failed', () => {
    const reasons = [{ code: 'ENGINE_ERROR' }] as const;
    expect([past([]), past([], { hasRuleset: false }), past([], { reasons })].map((one) => pastCase(one).byRules)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    [{ state: null }, 'none', null],
    [{ state: 'OPEN' }, 'open', null],
    [{ state: 'WITHDRAWN' }, 'withdrawn', null],
    [{ state: 'DECIDED', answer: 'REFUSE' }, 'refused', null],
    [{ state: 'DECIDED', answer: 'SEND_BACK' }, 'sent-back', null],
    [{ state: 'DECIDED', answer: 'GRANT' }, 'granted', 2500],
    [{ state: 'DECIDED', answer: 'COVER_ONCE', answerMinor: 2500 }, 'granted', 2500],
    [{ state: 'DECIDED', answer: 'OTHER_AMOUNT', answerMinor: 900 }, 'another-amount', 900],
  ] as const)('that a supervisor was asked about: %j is %s', (answered, ruling, grantedMinor) => {
    expect(pastCase(past([], answered))).toMatchObject({ ruling, grantedMinor });
  });
});
