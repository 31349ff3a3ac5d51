import type { RulesetId } from '../../kernel/index.ts';
import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import type { Condition } from './condition.ts';
import { decide } from './decide.ts';
import type { Effect } from './effect.ts';
import { type Differences, ordinarySituation } from './ordinary-situation.ts';
import type { Policy } from './policy.ts';
import type { GoesBy, Rule } from './rule.ts';
import type { Decision } from './verdict.ts';
import { withVersionsOfThen, type RulesOfThen } from './versions-of-then.ts';

const at = new Date('2026-03-02T12:00:00Z');
const byReceipt: GoesBy = { date: 'received', keepsTheBetter: false };
const keepsTheBetter: GoesBy = { date: 'received', keepsTheBetter: true };
const byDecision: GoesBy = { date: 'decision', keepsTheBetter: false };

const grant = (upTo: number): Effect => ({ type: 'grant', upTo });
const owe = (amount: number): Effect => ({
  type: 'owe',
  amount,
  payWithin: { count: 1, unit: 'working-days' },
  latePenalty: null,
});
const rule = (key: string, goesBy: GoesBy, effect: Effect, conditions?: Condition): Rule => ({
  ...smallRule(key, effect, conditions),
  goesBy,
});
const vulnerable: Condition = { all: [{ fact: 'customer.vulnerable', operator: 'equal', value: true }] };

/** The policy of `rules` now, for a complaint received when those of `then` were in force. */
const policyOf = (rules: readonly Rule[], then: readonly Rule[]): Policy =>
  withVersionsOfThen(smallPolicy(rules), { received: smallPolicy(then) });
const ask = (rules: readonly Rule[], then: readonly Rule[], minor = 1, differences: Differences = {}): Decision => {
  const policy = policyOf(rules, then);
  const request = { kind: 'credit', params: {}, amount: { minor, currency: 'USD' } };
  return decide(policy, ordinarySituation(policy, at, differences), request);
};
const limit = (now: Rule, then: Rule, differences: Differences = {}) => ask([now], [then], 1, differences).limitMinor;

describe('the rules for a complaint that was received under others', () => {
  it('are those of the decision, unless a rule says otherwise', () => {
    expect(limit(rule('G', byDecision, grant(100)), rule('G', byDecision, grant(900)))).toBe(100);
    const [live, then] = [smallPolicy([rule('G', byDecision, grant(1))]), smallPolicy([])];
    expect([withVersionsOfThen(live, { received: then }), withVersionsOfThen(live, { received: null })]).toEqual([live, live]);
    expect(withVersionsOfThen(live, { received: then })).toBe(live);
  });

  it('are the same object where they did not change', () => {
    const live = smallPolicy([rule('G', byReceipt, grant(1))]);
    expect(withVersionsOfThen(live, { received: smallPolicy([rule('G', byReceipt, grant(1))]) })).toBe(live);
  });

  it('are those of the day of receipt where a rule goes by it, for better or worse', () => {
    expect(limit(rule('G', byReceipt, grant(100)), rule('G', byDecision, grant(900)))).toBe(900);
    expect(limit(rule('G', byReceipt, grant(900)), rule('G', byDecision, grant(100)))).toBe(100);
  });

  it('are told rule by rule', () => {
    const dated = rule('H', byReceipt, grant(1));
    expect(ask([rule('G', byDecision, grant(100)), dated], [rule('G', byDecision, grant(900)), dated]).limitMinor).toBe(100);
    expect(ask([rule('G', byDecision, grant(100)), dated], [dated]).limitMinor).toBe(100);
  });

  it('leave out what was not there yet, and keep what was taken out since', () => {
    expect(ask([rule('G', byReceipt, grant(100))], []).reasons[0]).toEqual({ code: 'NO_GRANT' });
    expect(ask([], [rule('G', byReceipt, grant(100))]).verdict).toBe('PERMIT');
    expect(ask([rule('H', byReceipt, grant(1))], [rule('G', byDecision, grant(100))]).reasons[0]).toEqual({ code: 'NO_GRANT' });
  });

  it('keep the better of both where the rule says so', () => {
    expect(limit(rule('G', keepsTheBetter, grant(100)), rule('G', byReceipt, grant(900)))).toBe(900);
    expect(limit(rule('G', keepsTheBetter, grant(900)), rule('G', byReceipt, grant(100)))).toBe(900);
    expect(limit(rule('G', keepsTheBetter, grant(900)), rule('H', byDecision, grant(9999)))).toBe(900);
  });

  it('keep no better of what holds back: that goes by the day of receipt', () => {
    const cap = (max: number): Effect => ({ type: 'cap', counter: 'customer', window: 'calendar-year', max });
    const all = (most: number): readonly Rule[] => [rule('G', byDecision, grant(5000)), rule('C', keepsTheBetter, cap(most))];
    expect([ask(all(10), all(700)).limitMinor, ask(all(700), all(10)).limitMinor]).toEqual([700, 10]);
  });

  it('compare a grant with a grant only', () => {
    expect(limit(rule('G', keepsTheBetter, grant(100)), rule('G', byReceipt, owe(900)))).toBe(100);
  });

  it('say under which others the complaint was received, and which rules counted', () => {
    const then = smallPolicy([rule('G', byReceipt, grant(900)), rule('X', byDecision, grant(7))]);
    const policy = withVersionsOfThen(smallPolicy([rule('G', keepsTheBetter, grant(100))]), { received: then });
    const received = { id: 'small' as RulesetId, version: 1, hash: then.ruleset.hash };
    expect(policy.earlier).toEqual({ received, event: null, bill: null });
    expect(policy.ruleset.rules.map(({ key, effect }) => [key, effect])).toEqual([
      ['G', grant(100)],
      ['G', grant(900)],
    ]);
  });
});

describe('the rules for a complaint whose own days somebody said', () => {
  const byEvent: GoesBy = { date: 'event', keepsTheBetter: false };
  const byBill: GoesBy = { date: 'bill', keepsTheBetter: false };
  const small = (goesBy: GoesBy, upTo: number): Policy => smallPolicy([rule('G', goesBy, grant(upTo))]);
  const limitBy = (goesBy: GoesBy, days: RulesOfThen): number | null => {
    const policy = withVersionsOfThen(small(goesBy, 1), days);
    const request = { kind: 'credit', params: {}, amount: { minor: 1, currency: 'USD' } };
    return decide(policy, ordinarySituation(policy, at, {}), request).limitMinor;
  };

  it('are for each rule those of the day it goes by, and of the receipt where nobody said that day', () => {
    const days = { received: small(byReceipt, 20), event: small(byReceipt, 300), bill: small(byReceipt, 4000) };
    expect([byReceipt, byEvent, byBill, byDecision].map((goesBy) => limitBy(goesBy, days))).toEqual([20, 300, 4000, 1]);
    expect([byEvent, byBill].map((goesBy) => limitBy(goesBy, { received: small(byReceipt, 20) }))).toEqual([20, 20]);
    expect(limitBy(byEvent, { received: null, event: small(byReceipt, 300) })).toBe(300);
  });

  it('are those of the decision on a day with the same rules, or with none', () => {
    const received = small(byReceipt, 20);
    expect(limitBy(byEvent, { received, event: small(byEvent, 1) })).toBe(1);
    expect(limitBy(byEvent, { received, event: null })).toBe(1);
  });

  it('keep a rule taken out since by the day that it went by then', () => {
    const gone = (goesBy: GoesBy, upTo: number): Policy => smallPolicy([rule('X', goesBy, grant(upTo))]);
    const keysBy = (days: RulesOfThen) =>
      withVersionsOfThen(smallPolicy([]), days).ruleset.rules.map(({ effect }) => (effect.type === 'grant' ? effect.upTo : null));
    expect(keysBy({ received: gone(byEvent, 5), event: gone(byEvent, 6) })).toEqual([6]);
    expect(keysBy({ received: gone(byEvent, 5), event: gone(byReceipt, 6) })).toEqual([]);
    expect(keysBy({ received: gone(byEvent, 5) })).toEqual([5]);
  });

  it('are named by the day they are of, only where somebody said it', () => {
    const [received, event] = [small(byReceipt, 20), small(byReceipt, 300)];
    const named = withVersionsOfThen(small(byEvent, 1), { received, event }).earlier;
    expect([named?.received?.hash, named?.event?.hash, named?.bill]).toEqual([received.ruleset.hash, event.ruleset.hash, null]);
  });
});

describe('the better of two versions', () => {
  const only = (effect: Effect): Rule => rule('O', keepsTheBetter, effect, vulnerable);
  const vulnerableOne = { facts: { 'customer.vulnerable': true } };
  const unknown = { unknown: ['customer.vulnerable'] } as const;

  it('is the one that applies', () => {
    expect(limit(only(grant(900)), rule('O', byReceipt, grant(100)))).toBe(100);
    expect(limit(only(grant(900)), rule('O', byReceipt, grant(100)), vulnerableOne)).toBe(900);
    expect(limit(rule('O', keepsTheBetter, grant(100)), only(grant(900)))).toBe(100);
  });

  it('of two grants is the certain one', () => {
    expect(limit(only(grant(900)), rule('O', byReceipt, grant(100)), unknown)).toBe(100);
    expect(limit(rule('O', keepsTheBetter, grant(100)), only(grant(900)), unknown)).toBe(100);
  });

  it('of two obligations is the uncertain one: nobody may pay too little for certain', () => {
    const codes = (now: Rule, then: Rule) => ask([now], [then], 1, unknown).reasons.map(({ code }) => code);
    expect(codes(only(owe(900)), rule('O', byReceipt, owe(100)))).toContain('UNKNOWN_FACT');
    expect(codes(rule('O', keepsTheBetter, owe(100)), only(owe(900)))).toContain('UNKNOWN_FACT');
  });

  it('of two obligations that are certain is the larger one', () => {
    const owed = (now: number, then: number) =>
      ask([rule('O', keepsTheBetter, owe(now))], [rule('O', byReceipt, owe(then))]).owed.map(({ amountMinor }) => amountMinor);
    expect([owed(900, 100), owed(100, 900)]).toEqual([[900], [900]]);
  });

  it('is the present one where neither can be worked out', () => {
    const bill: Effect = { type: 'grant', upTo: { fact: 'account.lastBillMinor' } };
    const { reasons } = ask([rule('O', keepsTheBetter, bill)], [only(grant(900))], 1, {
      unknown: ['customer.vulnerable', 'account.lastBillMinor'],
    });
    expect(reasons).toContainEqual({ code: 'UNKNOWN_FACT', rule: 'O', fact: 'account.lastBillMinor', doubt: 'missing' });
    expect(reasons).not.toContainEqual(expect.objectContaining({ fact: 'customer.vulnerable' }));
  });
});
