import { sampleCatalogue } from '../sample/sample-catalogue.ts';
import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { maxFaults } from './fault.ts';
import { checkedRuleset, faultsInRuleset } from './validate-ruleset.ts';

const leaf = { fact: 'complaint.severity', operator: 'lessThan', value: 3 };
const rule = {
  key: 'X-01',
  title: 'A rule',
  rationale: 'Because.',
  policyRef: 'Manual 1',
  owner: 'Policy',
  reviewBy: '2027-01-31',
  goesBy: { date: 'decision', keepsTheBetter: false },
  remedies: ['billing-credit'],
  conditions: { all: [leaf] },
  effect: { type: 'grant', upTo: 100 },
  tests: [],
};
const rulesetWith = (changes: object): unknown => ({ ...sampleRuleset, ...changes });
const faultsWith = (changes: object): readonly string[] =>
  faultsInRuleset(rulesetWith(changes), sampleCatalogue).map(({ code, pointer }) => `${code} ${pointer}`);
const faultsOf = (changes: object): readonly string[] => faultsWith({ rules: [{ ...rule, ...changes }] });
const ofEffect = (effect: object, remedies: unknown = rule.remedies): readonly string[] => faultsOf({ effect, remedies });

describe('a ruleset', () => {
  it.each<readonly [string, object, string]>([
    ['a missing part', { templates: undefined }, 'not-an-object /templates'],
    ['an unknown part', { priority: 1 }, 'unknown-key /priority'],
    ['a currency that is none', { currency: 'dollars' }, 'wrong-type /currency'],
    ['a remedy the catalogue lacks', { remedies: [...sampleRuleset.remedies, 'fountain'] }, 'unknown-remedy /remedies/13'],
    [
      'a fact of the ordinary case out of bounds',
      { ordinaryCase: { 'complaint.severity': 9 } },
      'out-of-bounds /ordinaryCase/complaint.severity',
    ],
    [
      'a name every object has',
      { conditions: { ...sampleRuleset.conditions, a: { all: [leaf] }, 'b/c~': { all: [leaf] } } },
      'not-allowed /conditions/b~1c~0',
    ],
  ])('is refused for %s', (_, changes, fault) => {
    expect(faultsWith(changes)).toEqual([fault]);
  });

  it('throws all faults with their places', () => {
    const broken = rulesetWith({ rules: [{ ...rule, conditions: { all: [] }, owner: '' }] });
    const thrown = ((): unknown => {
      try {
        return checkedRuleset(broken, sampleCatalogue);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toMatchObject({
      code: 'ruleset-invalid',
      details: { faults: [{ pointer: '/rules/0/owner' }, { pointer: '/rules/0/conditions/all' }] },
    });
  });

  it('never answers with a list without end', () => {
    const rules = Array.from({ length: 300 }, () => ({ ...rule, conditions: { all: [] } }));
    expect(faultsWith({ rules })).toHaveLength(maxFaults);
  });
});

describe('named conditions', () => {
  const withNamed = (conditions: object, own: object = { condition: 'a' }): readonly string[] =>
    faultsWith({ conditions, rules: [{ ...rule, conditions: own }] });

  it('may build on each other', () => {
    expect(withNamed({ a: { all: [{ condition: 'b' }, { condition: 'b' }] }, b: { any: [leaf] } })).toEqual([]);
  });

  it('are refused when nobody wrote them', () => {
    expect(withNamed({}, { all: [leaf, { condition: 'a' }] })).toEqual(['unknown-condition /rules/0/conditions/all/1/condition']);
  });

  it('are refused when one names itself', () => {
    expect(withNamed({ a: { not: { condition: 'a' } } })).toEqual(['cyclic-condition /conditions/a/not/condition']);
  });

  it('are refused when two name each other', () => {
    const [first = ''] = withNamed({ a: { all: [leaf, { condition: 'b' }] }, b: { any: [{ condition: 'a' }] } });
    expect(first).toMatch(/^cyclic-condition \/conditions\/[ab]\//);
  });

  it('are refused when they double without end', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
    const doubling = names.map((name, index) => {
      const next = names[index + 1];
      return [name, { all: next ? [{ condition: next }, { condition: next }] : [leaf] }] as const;
    });
    const faults = withNamed(Object.fromEntries(doubling));
    expect(faults).toContain('too-many-leaves /rules/0/conditions');
    expect(faults).toContain('too-deep /rules/0/conditions');
  });

  it('count with the depth of what they stand for', () => {
    const deep = { all: [{ all: [{ all: [{ all: [{ all: [leaf] }] }] }] }] };
    expect(withNamed({ a: deep }, { all: [{ condition: 'a' }] })).toEqual([]);
    expect(withNamed({ a: deep }, { all: [{ not: { condition: 'a' } }] })).toEqual(['too-deep /rules/0/conditions']);
  });
});

describe('a rule', () => {
  it('is accepted as it stands', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each<readonly [object, string]>([
    [{ key: 'X 01' }, 'not-allowed /rules/0/key'],
    [{ title: '  ' }, 'out-of-bounds /rules/0/title'],
    [{ title: 7 }, 'wrong-type /rules/0/title'],
    [{ reviewBy: '2027-02-30' }, 'wrong-type /rules/0/reviewBy'],
    [{ reviewBy: 'soon' }, 'wrong-type /rules/0/reviewBy'],
    [{ goesBy: { date: 'whenever', keepsTheBetter: true } }, 'not-allowed /rules/0/goesBy/date'],
    [{ goesBy: { date: 'bill', keepsTheBetter: 1 } }, 'wrong-type /rules/0/goesBy/keepsTheBetter'],
    [{ remedies: [] }, 'out-of-bounds /rules/0/remedies'],
    [{ remedies: ['fountain'] }, 'unknown-remedy /rules/0/remedies/0'],
    [{ remedies: ['billing-credit', 'billing-credit'] }, 'twice /rules/0/remedies/1'],
    [{ remedies: 'all' }, 'not-a-list /rules/0/remedies'],
    [{ event: {} }, 'unknown-key /rules/0/event'],
    [{ priority: 1 }, 'unknown-key /rules/0/priority'],
    [
      { tests: [{ name: 'x', given: { remedy: 'fountain' }, expect: { verdict: 'PERMIT' } }] },
      'not-allowed /rules/0/tests/0/given/remedy',
    ],
    [
      { tests: [{ name: 'x', given: { remedy: 'apology' }, expect: { verdict: 'MAYBE' } }] },
      'not-allowed /rules/0/tests/0/expect/verdict',
    ],
    [
      { tests: [{ name: 'x', given: { remedy: 'apology', used: { 'moon/daily': 1 } }, expect: { verdict: 'OWED' } }] },
      'unknown-key /rules/0/tests/0/given/used/moon~1daily',
    ],
  ])('is refused with %j', (changes, fault) => {
    expect(faultsOf(changes)).toEqual([fault]);
  });

  it('is refused under a key another has', () => {
    expect(faultsWith({ rules: [rule, rule] })).toEqual(['twice /rules/1/key']);
  });
});

describe('an effect', () => {
  it.each<readonly [object]>([
    [{ type: 'grant', upTo: { op: 'min', of: [100, { op: 'percentOf', percent: 50, of: { fact: 'account.lastBillMinor' } }] } }],
    [{ type: 'cap', counter: 'team', window: 'calendar-month', max: 0 }],
    [{ type: 'forbid', reason: 'contract', for: 'everyone', above: 10 }],
    [{ type: 'require', level: 'board' }],
    [{ type: 'duty', duty: { kind: 'evidence', evidence: 'receipt' }, above: 5000 }],
    [{ type: 'owe', amount: 2500, payWithin: { count: 10, unit: 'working-days' }, latePenalty: null }],
  ])('may be %j', (effect) => {
    expect(ofEffect(effect)).toEqual([]);
  });

  it.each<readonly [object, string]>([
    [{ type: 'oblige' }, 'not-allowed /type'],
    [{ type: 'constructor' }, 'not-allowed /type'],
    [{ type: 'grant', upTo: -1 }, 'out-of-bounds /upTo'],
    [{ type: 'grant', upTo: 0.5 }, 'wrong-type /upTo'],
    [{ type: 'grant', upTo: '100' }, 'wrong-type /upTo'],
    [{ type: 'grant', upTo: { fact: 'complaint.category' } }, 'wrong-type /upTo/fact'],
    [{ type: 'grant', upTo: { fact: 'remedy.amount' } }, 'unknown-fact /upTo/fact'],
    [{ type: 'grant', upTo: { op: 'power', of: [1, 2] } }, 'not-allowed /upTo/op'],
    [{ type: 'grant', upTo: { op: 'plus', of: [] } }, 'out-of-bounds /upTo/of'],
    [{ type: 'grant', upTo: { op: 'percentOf', percent: 1.5, of: 1 } }, 'wrong-type /upTo/percent'],
    [{ type: 'grant', upTo: 1, priority: 2 }, 'unknown-key /priority'],
    [{ type: 'cap', counter: 'moon', window: 'calendar-day', max: 1 }, 'not-allowed /counter'],
    [{ type: 'forbid', reason: 'x', for: 'nobody' }, 'not-allowed /for'],
    [{ type: 'require', level: 'emperor' }, 'not-allowed /level'],
    [{ type: 'require', level: 'senior', above: -1 }, 'out-of-bounds /above'],
    [{ type: 'duty', duty: { kind: 'evidence' } }, 'missing-key /duty/evidence'],
    [{ type: 'duty', duty: { kind: 'note', evidence: 'x' } }, 'unknown-key /duty/evidence'],
    [{ type: 'duty', duty: { kind: 'dance' } }, 'not-allowed /duty/kind'],
    [{ type: 'owe', amount: 1, payWithin: { count: 1, unit: 'moons' }, latePenalty: null }, 'not-allowed /payWithin/unit'],
  ])('may not be %j', (effect, fault) => {
    expect(ofEffect(effect)).toEqual([fault.replace(' ', ' /rules/0/effect')]);
  });

  it('owes only where it can be paid', () => {
    const owe = { type: 'owe', amount: 1, payWithin: { count: 1, unit: 'working-days' }, latePenalty: null };
    expect(ofEffect(owe, 'every')).toEqual(['owe-for-every-remedy /rules/0/remedies']);
    expect(ofEffect(owe, ['apology'])).toEqual(['owe-without-money /rules/0/remedies/0']);
    expect(ofEffect({ ...owe, amount: 0 }, ['apology'])).toEqual([]);
  });

  it('has a formula that ends', () => {
    let upTo: object = { op: 'plus', of: [1] };
    for (let depth = 0; depth < 10; depth += 1) upTo = { op: 'plus', of: [upTo] };
    expect(ofEffect({ type: 'grant', upTo })[0]).toMatch(/^too-deep/);
  });
});
