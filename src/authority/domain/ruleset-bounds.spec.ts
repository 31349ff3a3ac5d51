import { sampleCatalogue } from '../sample/sample-catalogue.ts';
import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { maxMinor } from './fact-definition.ts';
import type { Fault } from './fault.ts';
import { faultsInRuleset } from './validate-ruleset.ts';

const [anyRule] = sampleRuleset.rules;
const rule = {
  ...anyRule,
  remedies: ['billing-credit'],
  conditions: { all: [{ fact: 'complaint.severity', operator: 'lessThan', value: 3 }] },
  effect: { type: 'grant', upTo: 1 },
  tests: [],
};
const faultsWith = (changes: object): readonly Fault[] => faultsInRuleset({ ...sampleRuleset, ...changes }, sampleCatalogue);
const faultsOf = (change: object): readonly Fault[] => faultsWith({ rules: [{ ...rule, ...change }] });
const said = (faults: readonly Fault[]) => faults.map(({ code, pointer }) => `${code} ${pointer}`);
const params = (faults: readonly Fault[]) => faults.map((fault) => fault.params);

const cap = { type: 'cap', counter: 'team', window: 'calendar-month' };
const owe = { type: 'owe', amount: 1, payWithin: { count: 1, unit: 'working-days' }, latePenalty: null };

describe('a rule just in bounds', () => {
  it.each([
    { title: 'x'.repeat(200), rationale: 'x'.repeat(2000), policyRef: 'x'.repeat(300), owner: 'x'.repeat(100) },
    { effect: { ...cap, max: maxMinor, of: 'these-remedies' } },
    { effect: { ...cap, times: 1000, of: 'every-remedy' } },
    { effect: { type: 'require', level: 'trainee', above: maxMinor } },
    { effect: { ...owe, payWithin: { count: 3650, unit: 'calendar-days' }, latePenalty: 0 } },
    { effect: { type: 'duty', duty: { kind: 'notify-customer' } } },
  ])('is accepted: %.60j', (change) => {
    expect(faultsOf(change)).toEqual([]);
  });
});

describe('a rule just out of bounds', () => {
  it.each<readonly [object, string]>([
    [{ title: 'x'.repeat(201) }, 'title'],
    [{ rationale: 'x'.repeat(2001) }, 'rationale'],
    [{ policyRef: 'x'.repeat(301) }, 'policyRef'],
    [{ owner: 'x'.repeat(101) }, 'owner'],
    [{ effect: { ...cap, max: -1 } }, 'effect/max'],
    [{ effect: { ...cap, max: maxMinor + 1 } }, 'effect/max'],
    [{ effect: { ...cap, times: 1001 } }, 'effect/times'],
    [{ effect: { type: 'forbid', reason: 'x', for: 'everyone', above: maxMinor + 1 } }, 'effect/above'],
    [{ effect: { type: 'duty', duty: { kind: 'note' }, above: -1 } }, 'effect/above'],
    [{ effect: { ...owe, payWithin: { count: 3651, unit: 'working-days' } } }, 'effect/payWithin/count'],
    [{ effect: { ...owe, payWithin: { count: -1, unit: 'working-days' } } }, 'effect/payWithin/count'],
    [{ effect: { ...owe, latePenalty: -1 } }, 'effect/latePenalty'],
  ])('is refused: %.60j', (change, place) => {
    expect(said(faultsOf(change))).toEqual([`out-of-bounds /rules/0/${place}`]);
  });
});

describe('an effect of the wrong shape', () => {
  it.each<readonly [unknown, string]>([
    ['grant', 'not-an-object '],
    [{ upTo: 1 }, 'not-allowed /type'],
    [cap, 'missing-key /max'],
    [{ ...cap, max: 1, times: 1 }, 'several-kinds '],
    [{ ...cap, max: 1, window: 'blue-moon' }, 'not-allowed /window'],
    [{ ...cap, max: 1, of: 'some' }, 'not-allowed /of'],
    [{ type: 'forbid', reason: 'a b', for: 'everyone' }, 'not-allowed /reason'],
    [{ type: 'duty', duty: 'note' }, 'not-an-object /duty'],
    [{ type: 'duty', duty: { kind: 'evidence', evidence: 'a b' } }, 'not-allowed /duty/evidence'],
    [{ ...owe, payWithin: 10 }, 'not-an-object /payWithin'],
    [{ ...owe, amount: 'all' }, 'wrong-type /amount'],
  ])('is refused at its place: %.60j', (effect, fault) => {
    expect(said(faultsOf({ effect }))).toEqual([fault.replace(' ', ' /rules/0/effect')]);
  });

  it('is told what would be right', () => {
    const allowed = ['grant', 'cap', 'forbid', 'require', 'duty', 'owe'];
    expect(params(faultsOf({ effect: { type: 'oblige' } }))).toEqual([{ allowed }]);
    expect(params(faultsOf({ effect: { ...cap, max: 1, times: 1 } }))).toEqual([{ found: ['max', 'times'] }]);
    const duties = ['note', 'evidence', 'second-person', 'notify-customer'];
    expect(params(faultsOf({ effect: { type: 'duty', duty: { kind: 'dance' } } }))).toEqual([{ allowed: duties }]);
  });
});

describe('a rule that names what is not there', () => {
  it('is told which remedy, and where nothing can be paid', () => {
    expect(params(faultsOf({ remedies: ['fountain'] }))).toEqual([{ remedy: 'fountain' }]);
    expect(params(faultsOf({ effect: owe, remedies: ['billing-credit', 'apology'] }))).toEqual([{ remedy: 'apology' }]);
    expect(said(faultsOf({ effect: owe, remedies: ['billing-credit', 'apology'] }))).toEqual([
      'owe-without-money /rules/0/remedies/1',
    ]);
    expect(said(faultsOf({ effect: owe, remedies: 'all' }))).toEqual(['not-a-list /rules/0/remedies']);
    expect(said(faultsOf({ remedies: 'every' }))).toEqual([]);
  });

  it.each(['2027-1-31', '20270131', 'x2027-01-31', '2027-01-31x', '2027-13-01', 20_270_131])(
    'has no day to be reviewed: %j',
    (reviewBy) => {
      const faults = faultsOf({ reviewBy });
      expect([said(faults), params(faults)]).toEqual([['wrong-type /rules/0/reviewBy'], [{ expected: 'calendar-date' }]]);
    },
  );
});

describe('a ruleset out of bounds', () => {
  const [leaf] = rule.conditions.all;
  const named = (count: number, tree: unknown) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`c-${at}`, tree]));
  const frontline = (change: object) => ({
    rules: [rule],
    templates: { ...sampleRuleset.templates, frontline: { ...sampleRuleset.templates.frontline, ...change } },
  });

  it.each<readonly [string, object, string]>([
    ['a currency of small letters', { currency: 'usd' }, 'wrong-type /currency'],
    ['a currency too long', { currency: 'USDX' }, 'wrong-type /currency'],
    ['a currency with something before it', { currency: 'XUSD' }, 'wrong-type /currency'],
    ['no remedies', { remedies: [], rules: [] }, 'out-of-bounds /remedies'],
    [
      'a remedy named twice',
      { remedies: [...sampleRuleset.remedies, 'apology'] },
      `twice /remedies/${sampleRuleset.remedies.length}`,
    ],
    ['rules that are no list', { rules: {} }, 'not-a-list /rules'],
    ['too many rules', { rules: Array.from({ length: 501 }, () => rule) }, 'out-of-bounds /rules'],
    ['conditions that are no object', { conditions: [], rules: [] }, 'not-an-object /conditions'],
    ['too many conditions', { conditions: named(101, { all: [leaf] }), rules: [] }, 'too-large /conditions'],
    ['a condition that is none', { conditions: { a: leaf }, rules: [] }, 'root-is-no-group /conditions/a'],
    ['a level without a template', { templates: {}, rules: [] }, 'missing-key /templates/frontline'],
    [
      'a template that is none',
      { rules: [], templates: { ...sampleRuleset.templates, frontline: 7 } },
      'not-an-object /templates/frontline',
    ],
    ['a template’s unknown role', frontline({ role: 'EMPEROR' }), 'not-allowed /templates/frontline/role'],
    ['a template’s unknown training', frontline({ trainings: ['juggling'] }), 'not-allowed /templates/frontline/trainings/0'],
    ['a template of too many years', frontline({ tenureMonths: 1201 }), 'out-of-bounds /templates/frontline/tenureMonths'],
    ['a template of less than no time', frontline({ tenureMonths: -1 }), 'out-of-bounds /templates/frontline/tenureMonths'],
  ])('is refused for %s', (_, changes, fault) => {
    expect(said(faultsWith(changes))[0]).toBe(fault);
  });

  it('is no document at all without its parts', () => {
    expect(said(faultsInRuleset(null, sampleCatalogue))).toEqual(['not-an-object ']);
    expect(said(faultsInRuleset({ ...sampleRuleset, rules: undefined, more: 1 }, sampleCatalogue))).toEqual([
      'unknown-key /more',
    ]);
  });

  it('is told what would be right', () => {
    expect(params(faultsWith({ currency: 'usd' }))).toEqual([{ expected: 'currency' }]);
    expect(params(faultsWith({ remedies: ['fountain'], rules: [] }))).toEqual([{ remedy: 'fountain' }]);
    expect(params(faultsWith({ conditions: named(101, { all: [leaf] }), rules: [] }))).toEqual([{ max: 100 }]);
  });

  it('may have a hundred conditions, five hundred rules, and no rule at all', () => {
    expect(said(faultsWith({ conditions: named(100, { all: [leaf] }), rules: [] }))).toEqual([]);
    const rules = Array.from({ length: 500 }, (_, at) => ({ ...rule, key: `R-${at}` }));
    expect(said(faultsWith({ rules }))).toEqual([]);
  });
});

describe('conditions that build on each other', () => {
  const [leaf] = rule.conditions.all;
  const built = (conditions: object, own: object) => faultsWith({ conditions, rules: [{ ...rule, conditions: own }] });
  const leaves = (count: number) => ({ any: Array.from({ length: count }, () => leaf) });
  const twice = { all: [{ condition: 'a' }, { condition: 'a' }] };

  it('are told how large they become', () => {
    expect(said(built({ a: leaves(20) }, twice))).toEqual([]);
    expect(params(built({ a: leaves(21) }, twice))).toEqual([{ maxLeaves: 40, leaves: 42 }]);
    const deep = { not: { not: { not: { not: { not: { not: leaf } } } } } };
    expect(said(built({ a: deep }, { condition: 'a' }))).toEqual([]);
    expect(params(built({ a: deep }, { not: { condition: 'a' } }))).toEqual([{ maxDepth: 6, depth: 7 }]);
  });

  it('are looked at also where no rule uses them', () => {
    const unused = faultsWith({ conditions: { a: { any: [{ condition: 'b' }] } }, rules: [] });
    expect(said(unused)).toEqual(['unknown-condition /conditions/a/any/0/condition']);
    const many = { any: [leaves(21), leaves(20)] };
    expect(said(faultsWith({ conditions: { b: many }, rules: [] }))).toEqual(['too-many-leaves /conditions/b']);
  });

  it('are told what is missing, and what leads round in a circle, each once', () => {
    expect(params(built({}, { condition: 'a' }))).toEqual([{ condition: 'a' }]);
    const circle = { a: { any: [{ condition: 'b' }] }, b: { all: [{ condition: 'c' }] }, c: { not: { condition: 'b' } } };
    expect(params(built(circle, { condition: 'a' }))).toEqual([{ through: ['b', 'c', 'b'] }]);
    expect(said(built(circle, { condition: 'a' }))).toEqual(['cyclic-condition /conditions/c/not/condition']);
    expect(said(built({ a: { any: [leaf, { condition: 'constructor' }] } }, { condition: 'a' }))).toEqual([
      'unknown-condition /conditions/a/any/1/condition',
    ]);
  });
});
