import { anybody, smallPolicy, smallRule } from '../sample/small-policy.ts';
import { noHardStops, nothingPresent, type Situation } from './question.ts';
import { mayBeOwed, owedNow } from './owed-now.ts';

const at = new Date('2026-03-02T15:00:00Z');
const situation = (paidUnder: Situation['paidUnder'] = {}): Situation => ({
  at,
  facts: {},
  levels: { credits: 'trainee', field: 'trainee' },
  used: {},
  paidUnder,
  hardStops: noHardStops,
  present: nothingPresent,
});
const obligation = { type: 'owe', amount: 2500, payWithin: { count: 10, unit: 'working-days' }, latePenalty: null } as const;
const policy = smallPolicy([smallRule('O-1', obligation), smallRule('G-1', { type: 'grant', upTo: 100 })]);

describe('what is owed on a complaint', () => {
  it('is what an obligation says, with the remedies that can pay it', () => {
    expect(owedNow(policy, situation())).toMatchObject({
      unpaid: [{ rule: 'O-1', amountMinor: 2500, kinds: ['credit'] }],
      undecided: [],
    });
  });

  it('is the rest after a part was paid, and nothing after all was', () => {
    expect(owedNow(policy, situation({ 'O-1': 1000 })).unpaid).toMatchObject([{ rule: 'O-1', amountMinor: 1500 }]);
    expect(owedNow(policy, situation({ 'O-1': 2500 })).unpaid).toEqual([]);
  });

  it('is not known while a fact that its condition reads is not', () => {
    const tagged = smallPolicy([
      smallRule('O-1', obligation, { all: [{ fact: 'complaint.tags', operator: 'contains', value: 'missed-appointment' }] }),
    ]);
    expect(owedNow(tagged, situation())).toEqual({ unpaid: [], undecided: [{ rule: 'O-1', facts: ['complaint.tags'] }] });
    expect(mayBeOwed(tagged, situation())).toBe(true);
  });

  it('is one obligation, with every remedy that can pay it here', () => {
    const both = smallPolicy([{ ...smallRule('O-1', obligation), remedies: ['credit', 'outage-credit'] }]);
    const outage = { 'complaint.category': { value: 'outage', asOf: at, source: 'complaint' } };
    const kinds = (facts: Situation['facts']) => owedNow(both, { ...situation(), facts }).unpaid.map((unpaid) => unpaid.kinds);
    expect([kinds(outage), kinds({})]).toEqual([[['credit', 'outage-credit']], [['credit']]]);
  });

  it('is not known while its amount is not', () => {
    const bill = smallPolicy([smallRule('O-1', { ...obligation, amount: { fact: 'account.lastBillMinor' } })]);
    expect(owedNow(bill, situation()).undecided).toEqual([{ rule: 'O-1', facts: ['account.lastBillMinor'] }]);
  });

  it('without money is owed until it was given once', () => {
    const visit = smallPolicy([smallRule('O-2', { ...obligation, amount: 0 })]);
    expect(owedNow(visit, situation()).unpaid).toMatchObject([{ rule: 'O-2', amountMinor: 0, kinds: ['visit'] }]);
    expect(owedNow(visit, situation({ 'O-2': 0 })).unpaid).toEqual([]);
  });

  it('is nothing where its condition is false, and then the ledger need not be asked', () => {
    const elsewhere = smallPolicy([smallRule('O-1', obligation, { all: [{ not: anybody }] })]);
    expect(owedNow(elsewhere, situation())).toEqual({ unpaid: [], undecided: [] });
    expect([mayBeOwed(elsewhere, situation()), mayBeOwed(policy, situation())]).toEqual([false, true]);
    const nowhere = smallRule('O-0', obligation, { all: [{ not: anybody }] });
    const grant = smallRule('G-1', { type: 'grant', upTo: 100 });
    const visit = smallRule('O-2', { ...obligation, amount: 0 });
    const mayBe = (...rules: readonly (typeof nowhere)[]) => mayBeOwed(smallPolicy(rules), situation());
    expect([mayBe(nowhere, grant), mayBe(nowhere, smallRule('O-1', obligation)), mayBe(nowhere, visit), mayBe(grant)]).toEqual([
      ...[false, true, true, false],
    ]);
  });
});
