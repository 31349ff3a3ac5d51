import { grantsNow } from './decision-answer.ts';
import type { Reason } from './reason.ts';
import type { Decision, Verdict } from './verdict.ts';

const decision = (verdict: Verdict, escalateTo: Decision['escalateTo'] = null, reasons: readonly Reason[] = []): Decision => ({
  ...{ verdict, escalateTo, reasons, asked: null, owed: [], limitMinor: null, limitOnceMinor: null },
  ...{ caps: [], times: [], duties: [], matched: [], undecided: [], decisive: [] },
});

describe('a decision', () => {
  it.each<[Verdict, boolean]>([
    ['OWED', true],
    ['PERMIT', true],
    ['PERMIT_IF', false],
    ['ESCALATE', false],
    ['NOT_OFFERED', false],
  ])('of %s grants: %s', (verdict, grants) => {
    expect(grantsNow(decision(verdict))).toBe(grants);
  });

  it.each(['OWN_ACCOUNT', 'OWN_CONDUCT', 'OWN_ESCALATION', 'LEGAL_HOLD'] as const)(
    'never lets %s pay itself what is owed',
    (code) => {
      expect(grantsNow(decision('OWED', null, [{ code }]))).toBe(false);
    },
  );

  const minute = { number: 'Minute 2026-14', amount: { minor: 5000, currency: 'USD' } };

  it('that no level may make is let through by the minute of the board, and no other', () => {
    expect(grantsNow(decision('ESCALATE', 'board'), minute)).toBe(true);
    expect(grantsNow(decision('ESCALATE', 'board'))).toBe(false);
    expect(grantsNow(decision('PERMIT_IF', 'board'), minute)).toBe(false);
    expect(grantsNow(decision('ESCALATE', 'manager'), minute)).toBe(false);
    expect(grantsNow(decision('NOT_OFFERED'), minute)).toBe(false);
    expect(grantsNow(decision('ESCALATE', 'board', [{ code: 'OWN_ACCOUNT' }]), minute)).toBe(false);
  });

  it('is let through by the minute up to the amount it names', () => {
    const asking = (minor: number) => ({ ...decision('ESCALATE', 'board'), asked: { minor, currency: 'USD' } });
    expect(grantsNow(asking(5000), minute)).toBe(true);
    expect(grantsNow(asking(5001), minute)).toBe(false);
    expect(grantsNow(asking(1), { ...minute, amount: null })).toBe(false);
  });
});
