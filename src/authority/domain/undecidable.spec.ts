import { smallCatalogue, smallPolicy } from '../sample/small-policy.ts';
import { stopsInCode } from './hard-stops.ts';
import { type Differences, ordinarySituation } from './ordinary-situation.ts';
import { type HardStops, noHardStops } from './question.ts';
import { entryOf } from './remedy-catalogue.ts';
import { undecidable } from './undecidable.ts';

const at = new Date('2026-03-02T12:00:00Z');
const credit = { kind: 'credit', params: {}, amount: { minor: 100, currency: 'USD' } } as const;
const visit = { kind: 'visit', params: {}, amount: null } as const;

const stops = (kind: string, differences: Differences = {}) =>
  stopsInCode(entryOf(smallCatalogue, kind), ordinarySituation(smallPolicy([]), at, differences));
const stopped = (kind: string, hardStops: Partial<HardStops>, facts: Differences['facts'] = {}) =>
  stops(kind, { hardStops: { ...noHardStops, ...hardStops }, facts });

describe('a decision that no rule could make', () => {
  it('goes to the top, and names why and what stops it besides', () => {
    const decision = undecidable(credit, 'ENGINE_ERROR', stopped('credit', { ownAccount: true }));
    expect(decision).toEqual({
      ...{ verdict: 'ESCALATE', escalateTo: 'board', asked: credit.amount, limitMinor: 0, limitOnceMinor: 0 },
      reasons: [{ code: 'ENGINE_ERROR' }, { code: 'OWN_ACCOUNT' }, { code: 'NO_LEVEL' }],
      ...{ owed: [], caps: [], times: [], duties: [], matched: [], undecided: [], decisive: [] },
    });
  });

  it('names the rules that the evaluators do not agree on', () => {
    expect(undecidable(visit, 'EVALUATORS_DISAGREE', stops('visit'), ['G-1'])).toMatchObject({
      reasons: [{ code: 'EVALUATORS_DISAGREE', rules: ['G-1'] }, { code: 'NO_LEVEL' }],
      decisive: ['G-1'],
      ...{ asked: null, limitMinor: null, limitOnceMinor: null },
    });
  });

  it('is not offered where nobody may give it, whoever is asked', () => {
    expect(undecidable(credit, 'NO_RULESET', stopped('credit', { safetyOpen: true, ownAccount: true }))).toMatchObject({
      ...{ verdict: 'NOT_OFFERED', escalateTo: null },
      reasons: [{ code: 'NO_RULESET' }, { code: 'SAFETY_OPEN' }],
    });
  });
});

describe('what stops a remedy without asking any rule', () => {
  it('is nothing in the ordinary case', () => {
    expect(stops('credit')).toEqual({ nobody: [], this: [] });
  });

  it('is what stops the person', () => {
    const all = { ownAccount: true, ownConduct: true, ownEscalation: true, legalHold: true };
    const codes = (['OWN_ACCOUNT', 'OWN_CONDUCT', 'OWN_ESCALATION', 'LEGAL_HOLD'] as const).map((code) => ({ code }));
    expect(stopped('credit', all)).toEqual({ nobody: [], this: codes });
  });

  it('is the law, up to a manager, and an open danger; neither for immediate help', () => {
    const held = { legalHold: true, safetyOpen: true };
    expect(stopped('visit', held)).toEqual({ nobody: [{ code: 'SAFETY_OPEN' }], this: [{ code: 'LEGAL_HOLD' }] });
    expect(stopped('visit', { legalHold: true }, { 'employee.level': 3 }).this).toHaveLength(1);
    expect(stopped('visit', { legalHold: true }, { 'employee.level': 4 })).toEqual({ nobody: [], this: [] });
    expect(stopped('water', held)).toEqual({ nobody: [], this: [] });
    const elsewhere: Differences = { hardStops: { ...noHardStops, legalHold: true }, levels: { credits: 'manager' } };
    expect([stops('visit', elsewhere).this, stops('credit', elsewhere).this]).toEqual([[{ code: 'LEGAL_HOLD' }], []]);
  });

  it('is a category the remedy is not for, known or not, and money without an account', () => {
    const absent = (category: string | null) => [{ code: 'NOT_IN_CATALOGUE', kind: 'outage-credit', category }];
    expect(stops('outage-credit').nobody).toEqual(absent('high-bill'));
    expect(stops('outage-credit', { unknown: ['complaint.category'] }).nobody).toEqual(absent(null));
    expect(stops('outage-credit', { facts: { 'complaint.category': 'outage' } }).nobody).toEqual([]);
    expect(stops('credit', { unknown: ['account.linked'] }).nobody).toEqual([{ code: 'NO_ACCOUNT' }]);
    expect(stops('visit', { unknown: ['account.linked'] }).nobody).toEqual([]);
  });
});
