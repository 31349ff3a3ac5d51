import { ask, cap, grant, said, vulnerable } from '../sample/ask-small-policy.ts';
import { smallRule } from '../sample/small-policy.ts';
import type { Effect } from './effect.ts';
import type { Rule } from './rule.ts';

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
