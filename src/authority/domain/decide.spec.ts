import { DomainError } from '../../kernel/index.ts';
import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import type { Condition } from './condition.ts';
import { decide } from './decide.ts';
import type { Duty, Effect } from './effect.ts';
import { type Differences, ordinarySituation } from './ordinary-situation.ts';
import { type RemedyRequest, noHardStops, nothingPresent } from './question.ts';
import type { Rule } from './rule.ts';
import type { Decision } from './verdict.ts';

const at = new Date('2026-03-02T12:00:00Z');
const vulnerable: Condition = { all: [{ fact: 'customer.vulnerable', operator: 'equal', value: true }] };
const atLeast = (level: number): Condition => ({
  all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: level }],
});

const grant = smallRule('G', { type: 'grant', upTo: 5000 });
const cap = smallRule('C', { type: 'cap', counter: 'customer', window: 'rolling-365-days', max: 20_000 });
const evidence: Duty = { type: 'duty', duty: { kind: 'evidence', evidence: 'receipt' }, above: 3000 };
const owe = (amount: number, conditions?: Condition): Rule =>
  smallRule('O', { type: 'owe', amount, payWithin: { count: 10, unit: 'working-days' }, latePenalty: null }, conditions);

const ask = (rules: readonly Rule[], minor: number | null, differences: Differences = {}, kind?: string): Decision => {
  const policy = smallPolicy(rules);
  const amount = minor === null ? null : { minor, currency: 'USD' };
  return decide(policy, ordinarySituation(policy, at, differences), {
    kind: kind ?? (amount ? 'credit' : 'visit'),
    params: {},
    amount,
  });
};
const said = ({ verdict, escalateTo, reasons }: Decision): string =>
  [verdict, escalateTo, ...reasons.map(({ code }) => code)].filter(Boolean).join(' ');

describe('help without money that is owed', () => {
  const hold = owe(0);
  const never = smallRule('F', { type: 'forbid', reason: 'no', for: 'everyone' });

  it('is owed whatever the rules say against it, and nobody needs a level for it', () => {
    const decision = ask([hold, never], null);
    expect(said(decision)).toBe('OWED');
    expect(decision).toMatchObject({ owed: [{ rule: 'O', amountMinor: 0 }], limitMinor: null, duties: [], decisive: ['O'] });
  });

  it('is judged by the other rules once it was given', () => {
    expect(said(ask([hold], null, { paidUnder: { O: 0 } }))).toBe('ESCALATE board NO_GRANT NO_LEVEL');
    expect(said(ask([hold, grant], null, { paidUnder: { O: 0 } }))).toBe('PERMIT');
  });

  it('is for somebody else while nobody knows whether it is owed', () => {
    expect(said(ask([owe(0, vulnerable), grant], null, { unknown: ['customer.vulnerable'] }))).toContain('UNKNOWN_FACT');
  });
});

describe('a grant', () => {
  it.each([
    [4999, 'PERMIT'],
    [5000, 'PERMIT'],
    [5001, 'ESCALATE board OVER_LIMIT NO_LEVEL'],
  ])('of 50.00 answers %i with %s', (minor, answer) => {
    expect(said(ask([grant], minor))).toBe(answer);
  });

  it('that is highest counts', () => {
    const decision = ask(
      [grant, smallRule('H', { type: 'grant', upTo: 9000 }), smallRule('I', { type: 'grant', upTo: 1 })],
      9000,
    );
    expect(decision).toMatchObject({ verdict: 'PERMIT', limitMinor: 9000, decisive: ['H'] });
  });

  it('is needed', () => {
    expect(said(ask([], 1))).toBe('ESCALATE board NO_GRANT NO_LEVEL');
    expect(said(ask([], null))).toBe('ESCALATE board NO_GRANT NO_LEVEL');
  });

  it('without money permits a remedy without money', () => {
    expect(said(ask([smallRule('G', { type: 'grant', upTo: 0 })], null))).toBe('PERMIT');
  });

  it('counts what was given on the complaint before', () => {
    const facts = { 'complaint.givenMinor': 4000 };
    expect(ask([grant], 1000, { facts })).toMatchObject({ verdict: 'PERMIT', limitMinor: 1000 });
    expect(ask([grant], 1001, { facts }).reasons[0]).toEqual({
      code: 'OVER_LIMIT',
      rule: 'G',
      limitMinor: 5000,
      askedMinor: 1001,
      givenMinor: 4000,
    });
  });

  it('of less than nothing is nothing', () => {
    const less: Effect = { type: 'grant', upTo: { op: 'minus', from: 1, take: 2 } };
    expect(ask([smallRule('G', less)], 1)).toMatchObject({ verdict: 'ESCALATE', limitMinor: 0 });
  });
});

describe('what stands against it', () => {
  it('is a cap that is used up', () => {
    const decision = ask([grant, cap], 2001, { used: { 'customer/rolling-365-days': 18_000 } });
    expect(said(decision)).toBe('ESCALATE board OVER_CAP NO_LEVEL');
    expect(decision).toMatchObject({ limitMinor: 2000, caps: [{ rule: 'C', remainingMinor: 2000 }] });
  });

  it('is the lowest of several caps', () => {
    const daily = smallRule('D', { type: 'cap', counter: 'employee', window: 'calendar-day', max: 1000 });
    expect(ask([grant, cap, daily], 1).limitMinor).toBe(1000);
  });

  it('is a cap of what was given for the same cause, and says so', () => {
    const same = smallRule('S', { type: 'cap', counter: 'account', window: 'calendar-year', max: 3000, cause: 'same' });
    const { reasons } = ask([grant, same], 1001, { used: { 'account/calendar-year/cause:same': 2000 } });
    expect(reasons).toContainEqual(expect.objectContaining({ code: 'OVER_CAP', rule: 'S', cause: 'same', remainingMinor: 1000 }));
  });

  it('is a prohibition for this employee, or for everyone', () => {
    const forbid = (whom: 'this-employee' | 'everyone', above: number): Rule =>
      smallRule('F', { type: 'forbid', reason: 'contract', for: whom, above });
    expect(said(ask([grant, forbid('this-employee', 1000)], 1000))).toBe('PERMIT');
    expect(said(ask([grant, forbid('this-employee', 1000)], 1001))).toBe('ESCALATE board FORBIDDEN NO_LEVEL');
    expect(said(ask([grant, forbid('everyone', 1000)], 1001))).toBe('NOT_OFFERED FORBIDDEN');
    expect(said(ask([grant, forbid('everyone', 0)], null))).toBe('NOT_OFFERED FORBIDDEN');
    expect(said(ask([grant, forbid('everyone', 1)], null))).toBe('PERMIT');
  });

  it('is a level one does not hold', () => {
    const require = smallRule('R', { type: 'require', level: 'supervisor', above: 1000 });
    expect(said(ask([grant, require], 1000))).toBe('PERMIT');
    expect(said(ask([grant, require], 1001))).toBe('ESCALATE supervisor LEVEL_REQUIRED');
    expect(said(ask([grant, require], 1001, { facts: { 'employee.level': 3 } }))).toBe('PERMIT');
  });

  it('is evidence still missing, until it is there', () => {
    const rules = [grant, smallRule('D', evidence)];
    expect(ask(rules, 3000)).toMatchObject({ verdict: 'PERMIT', limitMinor: 3000, limitOnceMinor: 5000 });
    expect(said(ask(rules, 3001))).toBe('PERMIT_IF EVIDENCE_MISSING');
    expect(said(ask(rules, 5001))).toBe('ESCALATE board OVER_LIMIT EVIDENCE_MISSING NO_LEVEL');
    const present = { ...nothingPresent, evidence: ['receipt'] };
    expect(ask(rules, 5000, { present })).toMatchObject({
      verdict: 'PERMIT',
      limitMinor: 5000,
      duties: [{ rule: 'D', met: true }],
    });
  });

  it('is never a note or a notice: they go with it', () => {
    const note = smallRule('D', { type: 'duty', duty: { kind: 'note' } });
    const notice = smallRule('E', { type: 'duty', duty: { kind: 'notify-customer' }, above: 2000 });
    expect(ask([grant, note, notice], 2000)).toMatchObject({
      verdict: 'PERMIT',
      duties: [{ rule: 'D', duty: { kind: 'note' }, met: false }],
    });
    expect(ask([grant, note, notice], 2001).duties).toHaveLength(2);
  });

  it('is a second person for a trainee’s money, not for a trainee’s visit', () => {
    const trainee = { facts: { 'employee.level': 0 } };
    expect(said(ask([grant], 100, trainee))).toBe('PERMIT_IF SECOND_PERSON_MISSING');
    expect(said(ask([grant], 100, { ...trainee, present: { ...nothingPresent, secondPerson: true } }))).toBe('PERMIT');
    expect(said(ask([grant], null, trainee))).toBe('PERMIT');
  });

  it('is having no level in the family of the remedy', () => {
    const decision = ask([grant], 100, { levels: { field: 'manager' } });
    expect(said(decision)).toBe('ESCALATE frontline NO_GRANT SECOND_PERSON_MISSING UNKNOWN_FACT');
  });
});

describe('what is owed', () => {
  const rules = [grant, owe(2500)];

  it('is owed whatever the rules hold against it', () => {
    const forbid = smallRule('F', { type: 'forbid', reason: 'x', for: 'everyone' });
    const used = { 'customer/rolling-365-days': 20_000 } as const;
    expect(said(ask([...rules, forbid, cap], 2500, { used }))).toBe('OWED');
    expect(said(ask([...rules, forbid, cap], 2501, { used }))).toBe('NOT_OFFERED FORBIDDEN OVER_CAP');
  });

  it('comes on top of what may be granted', () => {
    expect(ask(rules, 2501)).toMatchObject({ verdict: 'PERMIT', limitMinor: 7500, owed: [{ amountMinor: 2500 }] });
    expect(said(ask(rules, 7501))).toBe('ESCALATE board OVER_LIMIT NO_LEVEL');
  });

  it('is owed once', () => {
    const before = { facts: { 'complaint.givenMinor': 2500 }, paidUnder: { O: 2500 } };
    expect(ask(rules, 2500, before)).toMatchObject({ verdict: 'PERMIT', limitMinor: 5000, owed: [] });
    expect(ask(rules, 1000, { facts: { 'complaint.givenMinor': 1000 }, paidUnder: { O: 1000 } }).verdict).toBe('OWED');
  });

  it('is owed even after a larger gift', () => {
    expect(said(ask(rules, 2500, { facts: { 'complaint.givenMinor': 90_000 } }))).toBe('OWED');
  });

  it('is for somebody else to execute when the account is one’s own', () => {
    const decision = ask(rules, 2500, { hardStops: { ...noHardStops, ownAccount: true } });
    expect(said(decision)).toBe('OWED OWN_ACCOUNT');
  });

  it('escalates when nobody can say whether it is', () => {
    const unsure = [grant, owe(2500, vulnerable)];
    expect(said(ask(unsure, 100, { unknown: ['customer.vulnerable'] }))).toBe('ESCALATE board UNKNOWN_FACT NO_LEVEL');
    expect(said(ask(unsure, 100, { facts: { 'customer.vulnerable': false } }))).toBe('PERMIT');
  });
});

describe('an unknown fact', () => {
  const unknown = { unknown: ['customer.vulnerable'] } as const;
  const only = (effect: Effect): Rule => smallRule('U', effect, vulnerable);

  it('shuts a grant that reads it and leaves the others standing', () => {
    const decision = ask([grant, only({ type: 'grant', upTo: 9000 })], 9000, unknown);
    expect(said(decision)).toBe('ESCALATE board OVER_LIMIT UNKNOWN_FACT NO_LEVEL');
    expect(decision.reasons[1]).toEqual({ code: 'UNKNOWN_FACT', rule: 'U', fact: 'customer.vulnerable', doubt: 'missing' });
    expect(said(ask([grant, only({ type: 'grant', upTo: 9000 })], 5000, unknown))).toBe('PERMIT');
  });

  it.each<readonly [Effect, string]>([
    [{ type: 'forbid', reason: 'x', for: 'this-employee' }, 'ESCALATE board FORBIDDEN UNKNOWN_FACT NO_LEVEL'],
    [{ type: 'require', level: 'senior' }, 'ESCALATE senior LEVEL_REQUIRED UNKNOWN_FACT'],
    [{ type: 'cap', counter: 'customer', window: 'rolling-365-days', max: 0 }, 'ESCALATE board OVER_CAP UNKNOWN_FACT NO_LEVEL'],
    [{ type: 'duty', duty: { kind: 'second-person' } }, 'PERMIT_IF SECOND_PERSON_MISSING UNKNOWN_FACT'],
  ])('lets %j bite', (effect, answer) => {
    expect(said(ask([grant, only(effect)], 100, unknown))).toBe(answer);
  });

  it('about what was used leaves nothing of a cap', () => {
    const decision = ask([grant, cap], 1, { used: { 'customer/rolling-365-days': -1 } });
    expect(said(decision)).toBe('ESCALATE board OVER_CAP UNKNOWN_FACT NO_LEVEL');
    expect(decision).toMatchObject({ limitMinor: 0 });
  });

  it('about what was given before stops all money', () => {
    expect(said(ask([grant], 1, { unknown: ['complaint.givenMinor'] }))).toBe('ESCALATE board UNKNOWN_FACT NO_LEVEL');
    expect(said(ask([grant], null, { unknown: ['complaint.givenMinor'] }))).toBe('PERMIT');
  });

  it('in a formula shuts the grant, however its conditions stand', () => {
    const formula = smallRule('G', { type: 'grant', upTo: { fact: 'account.lastBillMinor' } });
    expect(said(ask([formula], 1, { unknown: ['account.lastBillMinor'] }))).toBe('ESCALATE board NO_GRANT UNKNOWN_FACT NO_LEVEL');
  });
});

describe('a hard stop', () => {
  it.each(['ownAccount', 'ownConduct', 'ownEscalation'] as const)('%s is for somebody above', (stop) => {
    const decision = ask([grant], 100, { hardStops: { ...noHardStops, [stop]: true } });
    expect(decision).toMatchObject({ verdict: 'ESCALATE', escalateTo: 'senior', limitMinor: 0 });
    expect(decision.reasons).toHaveLength(1);
  });

  it('of the law is for a manager and never delays immediate help', () => {
    const hardStops = { ...noHardStops, legalHold: true };
    expect(said(ask([grant], 100, { hardStops }))).toBe('ESCALATE manager LEGAL_HOLD');
    expect(said(ask([grant], 100, { hardStops, facts: { 'employee.level': 4 } }))).toBe('PERMIT');
    expect(said(ask([grant], null, { hardStops }, 'water'))).toBe('PERMIT');
  });

  it('of an open danger is for nobody to settle and never delays immediate help', () => {
    const hardStops = { ...noHardStops, safetyOpen: true };
    expect(said(ask([grant], 100, { hardStops }))).toBe('NOT_OFFERED SAFETY_OPEN');
    expect(said(ask([grant], null, { hardStops }, 'water'))).toBe('PERMIT');
  });
});

describe('where the remedy is not offered', () => {
  it('nobody may: another category, or money without an account', () => {
    expect(said(ask([grant], 100, {}, 'outage-credit'))).toBe('NOT_OFFERED NOT_IN_CATALOGUE');
    expect(said(ask([grant, owe(100)], 100, { facts: { 'account.linked': false } }))).toBe('NOT_OFFERED NO_ACCOUNT');
    expect(said(ask([grant], null, { facts: { 'account.linked': false } }))).toBe('PERMIT');
  });
});

describe('the ladder', () => {
  const rules = [
    grant,
    smallRule('S', { type: 'grant', upTo: 10_000 }, atLeast(2)),
    smallRule('M', { type: 'grant', upTo: 50_000 }, atLeast(4)),
    smallRule('E', evidence),
  ];

  it.each([
    [5001, 'senior'],
    [10_000, 'senior'],
    [10_001, 'manager'],
    [50_001, 'board'],
  ])('sends %i to the %s, who may still need the evidence', (minor, level) => {
    expect(ask(rules, minor).escalateTo).toBe(level);
  });

  it('measures a level by its own day, not by the asker’s', () => {
    const daily = smallRule('C', { type: 'cap', counter: 'employee', window: 'calendar-day', max: 5000 });
    expect(ask([grant, daily], 5000, { used: { 'employee/calendar-day': 5000 } }).escalateTo).toBe('senior');
  });

  it('never leads down or to an equal', () => {
    const decision = ask(rules, 100, { facts: { 'employee.level': 2 }, hardStops: { ...noHardStops, ownAccount: true } });
    expect(decision.escalateTo).toBe('supervisor');
  });
});

describe('a request without sense', () => {
  const codeOf = (request: RemedyRequest): unknown => {
    const policy = smallPolicy([grant]);
    try {
      return decide(policy, ordinarySituation(policy, at), request);
    } catch (error) {
      return error instanceof DomainError ? error.code : error;
    }
  };

  it.each([
    ['remedy-unknown', 'fountain', { minor: 1, currency: 'USD' }],
    ['amount-missing', 'credit', null],
    ['amount-not-expected', 'visit', { minor: 1, currency: 'USD' }],
    ['amount-not-positive', 'credit', { minor: 0, currency: 'USD' }],
    ['amount-not-positive', 'credit', { minor: 0.5, currency: 'USD' }],
    ['currency-mismatch', 'credit', { minor: 1, currency: 'EUR' }],
  ])('is refused: %s', (code, kind, amount) => {
    expect(codeOf({ kind, params: {}, amount })).toBe(code);
  });

  it('is refused: param-out-of-bounds', () => {
    const asking = (params: RemedyRequest['params']) => codeOf({ kind: 'visit', params, amount: null });
    for (const params of [{ quantity: 0 }, { quantity: 1001 }, { planMonths: 61 }, { planMonths: 1.5 }])
      expect(asking(params)).toBe('param-out-of-bounds');
    for (const params of [{ quantity: 1 }, { quantity: 1000 }, { planMonths: 60 }])
      expect(asking(params)).toMatchObject({ owed: [] });
  });
});
