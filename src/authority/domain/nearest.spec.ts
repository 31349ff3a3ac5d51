import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import type { Condition } from './condition.ts';
import { type Differences, ordinarySituation } from './ordinary-situation.ts';
import { answer, panel } from './panel.ts';
import type { Possibility } from './possibility.ts';
import { noHardStops } from './question.ts';
import type { Rule } from './rule.ts';

const at = new Date('2026-03-02T12:00:00Z');
const atLeast = (level: number): Condition => ({
  all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: level }],
});
const verified: Condition = { all: [{ fact: 'customer.verified', operator: 'equal', value: true }] };
const grant = (key: string, upTo: number, conditions?: Condition): Rule => smallRule(key, { type: 'grant', upTo }, conditions);
const evidence = (name: string, above: number): Rule =>
  smallRule(`E-${name}`, { type: 'duty', duty: { kind: 'evidence', evidence: name }, above });
const second = smallRule('S', { type: 'duty', duty: { kind: 'second-person' } });
const unverified: Differences = { facts: { 'customer.verified': false } };

/** What would make this amount possible; other remedies left out. */
const ask = (
  rules: readonly Rule[],
  minor: number | null,
  differences: Differences = {},
  params = {},
): readonly Possibility[] => {
  const policy = smallPolicy(rules);
  const amount = minor === null ? null : { minor, currency: 'USD' };
  const request = { kind: amount ? 'credit' : 'visit', params, amount };
  return answer(policy, ordinarySituation(policy, at, differences), request).possible.filter(({ kind }) => kind !== 'remedy');
};
/** What would make more of it possible, no amount being named. */
const more = (rules: readonly Rule[], differences: Differences = {}, kind = 'credit'): readonly Possibility[] => {
  const policy = smallPolicy(rules);
  return panel(policy, ordinarySituation(policy, at, differences), [{ kind }])[0]?.possible ?? [];
};

describe('a smaller amount', () => {
  it('is offered where some of it is free, and only then', () => {
    expect(ask([grant('G', 500)], 501)).toEqual([{ kind: 'amount', minor: 500 }]);
    expect(ask([grant('G', 0)], 501)).toEqual([]);
    expect(ask([grant('G', 500)], 500)).toEqual([]);
  });

  it('is offered with the rest for the next level, where one may give it', () => {
    expect(ask([grant('G', 500), grant('M', 900, atLeast(4))], 900)).toEqual([
      { kind: 'amount', minor: 500 },
      { kind: 'split', nowMinor: 500, askMinor: 400, level: 'manager' },
      { kind: 'level', level: 'manager', limitMinor: 900 },
    ]);
    expect(ask([grant('M', 900, atLeast(4))], 900)).toEqual([{ kind: 'level', level: 'manager', limitMinor: 900 }]);
  });

  it('is what stays offered where nobody may give all', () => {
    const forbid = smallRule('F', { type: 'forbid', reason: 'contract', for: 'everyone', above: 300 });
    expect(ask([grant('G', 500), forbid], 400)).toEqual([{ kind: 'amount', minor: 300 }]);
    expect(ask([grant('G', 500), forbid, evidence('photo', 100)], 400)).toEqual([{ kind: 'amount', minor: 100 }]);
  });
});

describe('evidence or a second person', () => {
  it('is named with how far it reaches alone', () => {
    expect(ask([grant('G', 900), evidence('photo', 100)], 500)).toEqual([
      { kind: 'amount', minor: 100 },
      { kind: 'evidence', evidence: 'photo', limitMinor: 900 },
    ]);
    expect(ask([grant('G', 900), second], 500)).toEqual([{ kind: 'second-person', limitMinor: 900 }]);
    expect(ask([grant('G', 900), evidence('photo', 0), second], 500)).toEqual([
      { kind: 'evidence', evidence: 'photo', limitMinor: 0 },
      { kind: 'second-person', limitMinor: 0 },
    ]);
  });

  it('is named only where it is needed for the amount asked', () => {
    expect(ask([grant('G', 900), evidence('photo', 600)], 500)).toEqual([]);
    expect(ask([grant('G', 900), evidence('photo', 600)], 950).map(({ kind }) => kind)).toEqual(['amount', 'evidence']);
    expect(ask([grant('G', 900), evidence('photo', 900)], 950).map(({ kind }) => kind)).toEqual(['amount']);
  });

  it('is named as far as the amount asked needs it, and no further', () => {
    const named = ask([grant('G', 900), evidence('photo', 100), evidence('receipt', 700)], 500);
    expect(named.filter(({ kind }) => kind === 'evidence')).toEqual([{ kind: 'evidence', evidence: 'photo', limitMinor: 700 }]);
    const all = more([grant('G', 900), evidence('photo', 100), evidence('receipt', 700)]);
    expect(all.filter(({ kind }) => kind === 'evidence')).toHaveLength(2);
  });

  it('is named for a remedy without money as well', () => {
    expect(ask([grant('G', 0), evidence('photo', 0), second], null)).toEqual([
      { kind: 'evidence', evidence: 'photo', limitMinor: null },
      { kind: 'second-person', limitMinor: null },
    ]);
  });

  it('is named where more could be given with it', () => {
    expect(more([grant('G', 900), evidence('photo', 100)])).toEqual([{ kind: 'evidence', evidence: 'photo', limitMinor: 900 }]);
    expect(more([grant('G', 900)])).toEqual([]);
  });
});

describe('a piece of work', () => {
  it('is named when it makes the remedy possible', () => {
    const link = { kind: 'fact', fact: 'customer.verified', to: true, limitMinor: 900 };
    expect(ask([grant('G', 900, verified)], 500, unverified)).toEqual([link]);
    expect(more([grant('A', 100), grant('G', 900, verified)], unverified)).toEqual([link]);
    expect(ask([grant('G', 900, verified)], 500)).toEqual([]);
  });

  it('is not named when it changes nothing', () => {
    expect(ask([grant('G', 900), grant('H', 700, verified)], 950, unverified)).toEqual([{ kind: 'amount', minor: 900 }]);
    expect(more([grant('G', 900), grant('H', 700, verified)], unverified)).toEqual([]);
    expect(ask([grant('G', 100, verified)], 500, unverified)).toEqual([]);
  });

  it('is to link an account, before anything else, where there is none', () => {
    const link = [{ kind: 'fact', fact: 'account.linked', to: true, limitMinor: null }];
    expect(ask([grant('G', 900)], 500, { facts: { 'account.linked': false } })).toEqual(link);
    expect(more([grant('G', 900)], { facts: { 'account.linked': false } })).toEqual(link);
  });

  it('turns a number to the nearest value that helps, and never the other way', () => {
    const months = (operator: 'lessThan' | 'lessThanInclusive' | 'greaterThan', value: number): Condition => ({
      all: [{ fact: 'remedy.planMonths', operator, value }],
    });
    const shorter = (to: number) => [{ kind: 'fact', fact: 'remedy.planMonths', to, limitMinor: null }];
    expect(ask([grant('G', 0, months('lessThan', 6))], null, {}, { planMonths: 20 })).toEqual(shorter(5));
    expect(ask([grant('G', 0, months('lessThanInclusive', 6))], null, {}, { planMonths: 20 })).toEqual(shorter(6));
    const both = [grant('G', 0, months('lessThan', 6)), grant('H', 0, months('lessThan', 12))];
    expect(ask(both, null, {}, { planMonths: 20 })).toEqual(shorter(11));
    expect(ask(both, null, { unknown: ['remedy.planMonths'] })).toEqual(shorter(11));
    expect(ask([grant('G', 0, months('greaterThan', 30))], null, {}, { planMonths: 20 })).toEqual([]);
    expect(ask([grant('G', 0, months('lessThan', 1))], null, {}, { planMonths: 20 })).toEqual([]);
  });
});

describe('the next level', () => {
  it('is the lowest that could give more, and how much', () => {
    const rules = [grant('G', 100), grant('S', 100, atLeast(2)), grant('M', 900, atLeast(3))];
    expect(more(rules)).toEqual([{ kind: 'level', level: 'supervisor', limitMinor: 900 }]);
    expect(more(rules, { facts: { 'employee.level': 3 } })).toEqual([]);
  });

  it('is not the board, where no level may', () => {
    expect(ask([], 500)).toEqual([]);
    expect(more([])).toEqual([]);
  });

  it('of a remedy without money has no limit', () => {
    expect(ask([grant('S', 0, atLeast(2))], null)).toEqual([{ kind: 'level', level: 'senior', limitMinor: null }]);
    expect(more([grant('G', 0), grant('S', 0, atLeast(2))], {}, 'visit')).toEqual([]);
  });
});

describe('a training', () => {
  const trained = (training: string): Condition => ({
    all: [{ fact: 'employee.trainings', operator: 'contains', value: training }],
  });
  const hint = (training: string, limitMinor: number | null) => ({ kind: 'training', training, limitMinor });
  const untrained: Differences = { facts: { 'employee.trainings': [] } };

  it('is a hint where it would make the remedy one’s own, each once and in one order', () => {
    const rules = [
      grant('B', 900, trained('tariffs')),
      grant('C', 900, trained('tariffs')),
      grant('A', 700, trained('negotiation')),
    ];
    const found = ask(rules, 500, untrained).filter(({ kind }) => kind === 'training');
    expect(found).toEqual([hint('negotiation', 700), hint('tariffs', 900)]);
    expect(more(rules, untrained).filter(({ kind }) => kind === 'training')).toEqual(found);
  });

  it('is none that is held, none that does not help, and none while nobody knows what was learnt', () => {
    const training = (differences: Differences, minor = 500) =>
      ask([grant('B', 600, trained('tariffs'))], minor, differences).filter(({ kind }) => kind === 'training');
    expect(training({ facts: { 'employee.trainings': ['tariffs'] } })).toEqual([]);
    expect(training(untrained, 700)).toEqual([]);
    expect(training({ unknown: ['employee.trainings'] })).toEqual([]);
    expect(training({ facts: { 'employee.trainings': ['negotiation'] } })).toEqual([hint('tariffs', 600)]);
  });

  it('keeps those that are held', () => {
    const both: Condition = { all: [trained('tariffs'), trained('negotiation')] };
    const found = ask([grant('B', 600, both)], 500, { facts: { 'employee.trainings': ['negotiation'] } });
    expect(found).toContainEqual(hint('tariffs', 600));
  });
});

describe('nothing', () => {
  it('is in the way of what is owed', () => {
    const payWithin = { count: 1, unit: 'working-days' } as const;
    const owe = smallRule('O', { type: 'owe', amount: 500, payWithin, latePenalty: null });
    expect(ask([owe, grant('G', 900, verified)], 500, unverified)).toEqual([]);
    expect(more([owe, grant('M', 900, atLeast(2)), second], unverified)).toEqual([]);
  });

  it('helps against an open danger', () => {
    const hardStops = { ...noHardStops, safetyOpen: true };
    expect(ask([grant('G', 900), grant('M', 9000, atLeast(4)), second], 500, { hardStops })).toEqual([]);
  });
});

describe('another remedy', () => {
  const remedies = (rules: readonly Rule[], kind: string, minor: number | null): readonly Possibility[] => {
    const policy = smallPolicy(rules);
    const amount = minor === null ? null : { minor, currency: 'USD' };
    const { possible } = answer(policy, ordinarySituation(policy, at, { facts: { 'complaint.category': 'outage' } }), {
      kind,
      params: {},
      amount,
    });
    return possible.filter((found) => found.kind === 'remedy');
  };
  const only = (kind: string, upTo: number): Rule => ({ ...grant(`G-${kind}`, upTo), remedies: [kind] });

  it('is one of the same sort that is free for the same amount', () => {
    expect(remedies([only('outage-credit', 500)], 'credit', 500)).toEqual([
      { kind: 'remedy', remedy: 'outage-credit', limitMinor: 500 },
    ]);
    expect(remedies([only('outage-credit', 499)], 'credit', 500)).toEqual([]);
    expect(remedies([only('visit', 0)], 'credit', 500)).toEqual([]);
    expect(remedies([only('water', 0)], 'visit', null)).toEqual([{ kind: 'remedy', remedy: 'water', limitMinor: null }]);
    expect(remedies([only('credit', 9)], 'visit', null)).toEqual([]);
  });

  it('is not named where the one asked for is possible', () => {
    expect(remedies([only('outage-credit', 500), only('credit', 500)], 'credit', 500)).toEqual([]);
    expect(remedies([only('outage-credit', 500), only('credit', 500), second], 'credit', 500)).toEqual([]);
  });
});
