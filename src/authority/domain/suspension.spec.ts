import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import { decide } from './decide.ts';
import { type Differences, ordinarySituation } from './ordinary-situation.ts';
import { requireSuspendable, suspendedBy, withSuspended } from './suspension.ts';
import type { Decision } from './verdict.ts';

const at = new Date('2026-03-02T12:00:00Z');
const policy = smallPolicy([
  smallRule('G-2', { type: 'grant', upTo: 9000 }),
  smallRule('G-1', { type: 'grant', upTo: 5000 }),
  smallRule('C-1', { type: 'cap', counter: 'customer', window: 'calendar-year', max: 90_000 }),
]);

const ask = (rules: readonly (string | null)[], minor: number | null, differences: Differences = {}): Decision => {
  const stopped = withSuspended(policy, suspendedBy(rules.map((rule) => ({ rule }))));
  const amount = minor === null ? null : { minor, currency: 'USD' };
  const kind = amount ? 'credit' : 'visit';
  return decide(stopped, ordinarySituation(policy, at, differences), { kind, params: {}, amount });
};
const codes = ({ reasons }: Decision) =>
  reasons.map((reason) => ('rule' in reason ? `${reason.code} ${String(reason.rule)}` : reason.code));

describe('a suspended grant', () => {
  it('permits nothing, while the others stand', () => {
    expect(ask(['G-2'], 5000)).toMatchObject({ verdict: 'PERMIT', limitMinor: 5000 });
    expect(codes(ask(['G-2'], 5001))).toEqual(['OVER_LIMIT G-1', 'NO_LEVEL', 'SUSPENDED G-2']);
  });

  it('is named where no other is left', () => {
    expect(codes(ask(['G-2', 'G-1'], 1))).toEqual(['NO_GRANT', 'NO_LEVEL', 'SUSPENDED G-1', 'SUSPENDED G-2']);
  });
});

describe('suspended credits by own authority', () => {
  it('leave money to managers and everything else as it was', () => {
    const decision = ask([null], 1);
    expect(decision).toMatchObject({ verdict: 'ESCALATE', escalateTo: 'manager', limitMinor: 0 });
    expect(codes(decision)).toEqual(['SUSPENDED null']);
    expect(ask([null], 1, { facts: { 'employee.level': 4 } }).verdict).toBe('PERMIT');
    expect(ask([null], null).verdict).toBe('PERMIT');
  });
});

describe('what is suspended', () => {
  it('is nothing while nothing stands', () => {
    expect(suspendedBy([])).toBeNull();
    expect(withSuspended(policy, null)).toBe(policy);
  });

  it('is said in one order, whichever came first', () => {
    expect(suspendedBy([{ rule: 'G-2' }, { rule: null }, { rule: 'G-1' }])).toEqual({ rules: ['G-1', 'G-2'], ownCredits: true });
    expect(suspendedBy([{ rule: 'G-2' }])).toEqual({ rules: ['G-2'], ownCredits: false });
  });

  it('is only ever something that permits and is in force', () => {
    expect(() => requireSuspendable(policy, 'G-1')).not.toThrow();
    expect(() => requireSuspendable(policy, 'G-9')).toThrow(expect.objectContaining({ code: 'rule-not-found' }));
    expect(() => requireSuspendable(policy, 'C-1')).toThrow(expect.objectContaining({ code: 'only-grants-are-suspended' }));
  });
});
