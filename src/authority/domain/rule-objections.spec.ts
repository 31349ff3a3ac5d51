import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import type { Condition } from './condition.ts';
import { decide } from './decide.ts';
import { type Differences, ordinarySituation } from './ordinary-situation.ts';
import { nothingPresent, type Situation } from './question.ts';
import type { Rule } from './rule.ts';
import type { Decision } from './verdict.ts';

const at = new Date('2026-03-02T12:00:00Z');
const vulnerable: Condition = { all: [{ fact: 'customer.vulnerable', operator: 'equal', value: true }] };
const grant = (key: string, upTo: number, conditions?: Condition): Rule => smallRule(key, { type: 'grant', upTo }, conditions);
const unknown: Differences = { unknown: ['customer.vulnerable'] };

const decided = (rules: readonly Rule[], minor: number | null, change: (plain: Situation) => Situation): Decision => {
  const policy = smallPolicy(rules);
  const amount = minor === null ? null : { minor, currency: 'USD' };
  return decide(policy, change(ordinarySituation(policy, at)), { kind: amount ? 'credit' : 'visit', params: {}, amount });
};
const ask = (rules: readonly Rule[], minor: number | null, differences: Differences = {}): Decision =>
  decided(rules, minor, () => ordinarySituation(smallPolicy(rules), at, differences));
const doubted = ({ reasons }: Decision) =>
  reasons.flatMap((reason) =>
    reason.code === 'UNKNOWN_FACT' ? [`${reason.rule ?? 'nobody'} ${reason.fact} ${reason.doubt}`] : [],
  );

describe('a grant that nobody knows to apply', () => {
  it('is named where it would reach further than the one that does', () => {
    expect(doubted(ask([grant('G', 500), grant('U', 501, vulnerable)], 600, unknown))).toEqual(['U customer.vulnerable missing']);
    expect(doubted(ask([grant('G', 500), grant('U', 500, vulnerable)], 600, unknown))).toEqual([]);
    expect(doubted(ask([grant('U', 1, vulnerable)], 600, unknown))).toEqual(['U customer.vulnerable missing']);
  });

  it('is named where nobody knows how far it would reach', () => {
    const bill = smallRule('B', { type: 'grant', upTo: { fact: 'account.lastBillMinor' } });
    expect(doubted(ask([grant('G', 500), bill], 600, { unknown: ['account.lastBillMinor'] }))).toEqual([
      'B account.lastBillMinor missing',
    ]);
  });

  it('does not matter where there is no money and another one applies', () => {
    expect(ask([grant('G', 0), grant('U', 5, vulnerable)], null, unknown)).toMatchObject({ verdict: 'PERMIT', reasons: [] });
    expect(doubted(ask([grant('U', 5, vulnerable)], null, unknown))).toEqual(['U customer.vulnerable missing']);
  });
});

describe('why nobody knows', () => {
  const old = new Date('2020-01-01T00:00:00Z');

  it('is said of a fact: too old, or against its own definition', () => {
    const read = (value: boolean, asOf: Date) =>
      decided([grant('U', 500, vulnerable)], 100, (plain) => ({
        ...plain,
        facts: { ...plain.facts, 'customer.vulnerable': { value, asOf, source: 'billing' } },
      }));
    expect(doubted(read(true, old))).toEqual(['U customer.vulnerable stale']);
    expect(read(true, at).verdict).toBe('PERMIT');
  });

  it('is said of what was given before, and of what was used', () => {
    const given = { value: -1, asOf: at, source: 'ledger' };
    expect(
      doubted(
        decided([grant('G', 500)], 100, (plain) => ({ ...plain, facts: { ...plain.facts, 'complaint.givenMinor': given } })),
      ),
    ).toEqual(['nobody complaint.givenMinor invalid']);
    const cap = smallRule('C', { type: 'cap', counter: 'customer', window: 'calendar-day', max: 700 });
    const used = { 'customer/calendar-day': { value: 1, asOf: old, source: 'ledger' } };
    expect(doubted(decided([grant('G', 500), cap], 100, (plain) => ({ ...plain, used })))).toEqual([
      'C customer/calendar-day stale',
    ]);
  });
});

describe('a duty', () => {
  const duty = (kind: 'note' | 'second-person' | 'notify-customer', above: number): Rule =>
    smallRule(`D-${kind}`, { type: 'duty', duty: { kind }, above });
  const due = ({ duties }: Decision) =>
    duties.map(({ rule, duty: { kind }, met }) => `${rule ?? 'nobody'} ${kind} ${String(met)}`);

  it('comes with the amount, what was given before included', () => {
    const before = { facts: { 'complaint.givenMinor': 60 } };
    expect(due(ask([grant('G', 900), duty('note', 100)], 40, before))).toEqual([]);
    expect(due(ask([grant('G', 900), duty('note', 100)], 41, before))).toEqual(['D-note note false']);
  });

  it('or a level begins where it says, what was given before included', () => {
    const level = smallRule('R', { type: 'require', level: 'manager', above: 100 });
    const before = { facts: { 'complaint.givenMinor': 60 } };
    expect([ask([grant('G', 900), level], 40, before).verdict, ask([grant('G', 900), level], 41, before).verdict]).toEqual([
      'PERMIT',
      'ESCALATE',
    ]);
  });

  it('comes with a remedy without money only where it begins at nothing', () => {
    expect(due(ask([grant('G', 0), duty('note', 0)], null))).toEqual(['D-note note false']);
    expect(due(ask([grant('G', 0), duty('note', 1)], null))).toEqual([]);
  });

  it('is met by what is there', () => {
    const onlyNote = { present: { ...nothingPresent, note: true } };
    expect(due(ask([grant('G', 900), duty('note', 0), duty('notify-customer', 0)], 40, onlyNote))).toEqual([
      'D-note note true',
      'D-notify-customer notify-customer false',
    ]);
    const onlyTold = { present: { ...nothingPresent, customerNotified: true } };
    expect(due(ask([grant('G', 900), duty('note', 0), duty('notify-customer', 0)], 40, onlyTold))).toEqual([
      'D-note note false',
      'D-notify-customer notify-customer true',
    ]);
    const present = { ...nothingPresent, note: true, customerNotified: true, secondPerson: true };
    const rules = [grant('G', 900), duty('note', 0), duty('notify-customer', 0), duty('second-person', 0)];
    expect(due(ask(rules, 40, { present }))).toEqual([
      'D-note note true',
      'D-notify-customer notify-customer true',
      'D-second-person second-person true',
    ]);
  });

  it('of a second person comes with every trainee’s money', () => {
    const trainee = { facts: { 'employee.level': 0 } };
    expect(due(ask([grant('G', 900)], 40, trainee))).toEqual(['nobody second-person false']);
    expect(due(ask([grant('G', 900)], null, trainee))).toEqual([]);
    expect(due(ask([grant('G', 900)], 40))).toEqual([]);
  });
});

describe('the rules that made an answer', () => {
  it('are those that gave a reason, a duty or the grant, each once and in order', () => {
    const note = smallRule('A', { type: 'duty', duty: { kind: 'note' } });
    const evidence = smallRule('Z', { type: 'duty', duty: { kind: 'evidence', evidence: 'photo' } });
    const cap = smallRule('C', { type: 'cap', counter: 'customer', window: 'calendar-day', max: 100 });
    expect(ask([grant('G', 900), cap, note, evidence, grant('H', 1)], 40).decisive).toEqual(['A', 'G', 'Z']);
    expect(ask([grant('G', 900), cap, grant('H', 1)], 101).decisive).toEqual(['C', 'G']);
  });

  it('are the obligations of what is owed, and the prohibitions of what is not offered', () => {
    const payWithin = { count: 1, unit: 'working-days' } as const;
    const owe = smallRule('O', { type: 'owe', amount: 50, payWithin, latePenalty: null });
    const forbid = smallRule('F', { type: 'forbid', reason: 'x', for: 'everyone' });
    const note = smallRule('A', { type: 'duty', duty: { kind: 'note' } });
    expect(ask([grant('G', 900), owe, note], 50)).toMatchObject({ verdict: 'OWED', decisive: ['O'], duties: [] });
    expect(ask([grant('G', 900), forbid, note], 50)).toMatchObject({ verdict: 'NOT_OFFERED', decisive: ['F'], duties: [] });
    expect(ask([grant('G', 900), owe], 51).decisive).toEqual(['G']);
    const visit = smallRule('V', { type: 'owe', amount: 0, payWithin, latePenalty: null });
    expect(ask([visit, note], null)).toMatchObject({ verdict: 'OWED', decisive: ['V'], duties: [] });
  });
});
