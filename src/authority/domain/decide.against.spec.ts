import { ask, cap, grant, owe, said } from '../sample/ask-small-policy.ts';
import { smallRule } from '../sample/small-policy.ts';
import type { Duty } from './effect.ts';
import { noHardStops, nothingPresent } from './question.ts';
import type { Rule } from './rule.ts';

const evidence: Duty = { type: 'duty', duty: { kind: 'evidence', evidence: 'receipt' }, above: 3000 };

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
