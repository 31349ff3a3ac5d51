import { ask, cap, grant, owe, said, vulnerable } from '../sample/ask-small-policy.ts';
import { smallRule } from '../sample/small-policy.ts';
import type { Effect } from './effect.ts';
import { noHardStops } from './question.ts';

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
