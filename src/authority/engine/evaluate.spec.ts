import type { RulesetId } from '../../kernel/index.ts';
import { decide } from '../domain/decide.ts';
import { grantsNow } from '../domain/decision-answer.ts';
import { type Differences, ordinarySituation } from '../domain/ordinary-situation.ts';
import type { BoundRule, Policy } from '../domain/policy.ts';
import { type RemedyRequest, noHardStops } from '../domain/question.ts';
import { entryOf } from '../domain/remedy-catalogue.ts';
import { sampleCatalogue } from '../sample/sample-catalogue.ts';
import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { compilePolicy } from './compile.ts';
import { type Evaluation, evaluate, evaluateWithoutRules } from './evaluate.ts';
import { published } from './published.ts';

const at = new Date('2026-03-02T12:00:00Z');
const publication = { id: 'sample' as RulesetId, version: 1, validFrom: at };
const policy = compilePolicy(published(sampleRuleset, publication), sampleCatalogue);
const credit = (minor: number): RemedyRequest => ({ kind: 'billing-credit', params: {}, amount: { minor, currency: 'USD' } });
const evaluated = (minor: number, differences: Differences = {}, by: Policy = policy): Promise<Evaluation> =>
  evaluate(by, ordinarySituation(policy, at, differences), credit(minor));

const withoutRules = (request: RemedyRequest, differences: Differences = {}): Evaluation =>
  evaluateWithoutRules(entryOf(sampleCatalogue, request.kind), ordinarySituation(policy, at, differences), request);

/** The policy with one rule's closures broken; the conditions json-rules-engine sees are untouched. */
const tampered = (change: Partial<BoundRule>): Policy => {
  const rules = (policy.rulesFor.get('billing-credit') ?? []).map((bound) =>
    bound.rule.key === 'G-03' ? { ...bound, ...change } : bound,
  );
  return { ...policy, rulesFor: new Map([...policy.rulesFor, ['billing-credit', rules]]) };
};

describe('a decision at commit', () => {
  it('is the one the panel showed, explained by its decisive rules', async () => {
    const { decision, trace, possible, alarm } = await evaluated(4001);
    expect(decision).toEqual(decide(policy, ordinarySituation(policy, at), credit(4001)));
    expect(alarm).toBeNull();
    expect(trace.map(({ rule, passed }) => [rule, passed])).toEqual([
      ['D-02', true],
      ['D-03', true],
      ['G-02', true],
    ]);
    expect(trace[2]?.leaves[0]).toEqual({
      fact: 'employee.trainings',
      operator: 'contains',
      expected: 'billing-basics',
      actual: ['billing-basics', 'leak-adjustments', 'outage-compensation', 'payment-arrangements'],
      passed: true,
      negated: false,
    });
    expect(possible[0]).toEqual({ kind: 'amount', minor: 4000 });
  });

  it('stands with unknown facts in both evaluators', async () => {
    const { decision, alarm } = await evaluated(100, { unknown: ['customer.segment', 'complaint.tags', 'customer.vulnerable'] });
    expect(alarm).toBeNull();
    expect(decision.undecided).toContain('G-02');
    expect(decision.verdict).toBe('ESCALATE');
  });

  it('escalates to the top when the evaluators disagree, and says about which rules', async () => {
    const { decision, alarm } = await evaluated(100, {}, tampered({ truth: () => 2 }));
    expect(decision).toMatchObject({ verdict: 'ESCALATE', escalateTo: 'board', limitMinor: 0 });
    expect(decision.reasons).toEqual([{ code: 'EVALUATORS_DISAGREE', rules: ['G-03'] }, { code: 'NO_LEVEL' }]);
    expect(alarm).toEqual({ kind: 'evaluators-disagree', rules: ['G-03'] });
  });

  it('names the rules that differ in order, whichever evaluator found more, and explains nothing', async () => {
    const rules = (policy.rulesFor.get('billing-credit') ?? []).map((bound) =>
      bound.rule.key === 'G-03' || bound.rule.key === 'G-02'
        ? { ...bound, truth: () => (bound.rule.key === 'G-03' ? 2 : 0) }
        : bound,
    );
    const both = { ...policy, rulesFor: new Map([...policy.rulesFor, ['billing-credit', rules]]) };
    const { alarm, trace, possible } = await evaluated(100, {}, both);
    expect({ alarm, trace, possible }).toEqual({
      alarm: { kind: 'evaluators-disagree', rules: ['G-02', 'G-03'] },
      trace: [],
      possible: [],
    });
  });

  it('escalates to the top when an evaluator fails', async () => {
    const fault = new Error('out of order');
    const broken = tampered({
      truth: () => {
        throw fault;
      },
    });
    const { decision, alarm } = await evaluated(100, {}, broken);
    expect(decision.reasons).toEqual([{ code: 'ENGINE_ERROR' }, { code: 'NO_LEVEL' }]);
    expect(alarm).toEqual({ kind: 'engine-error', error: fault });
  });

  it('escalates to the top when json-rules-engine cannot read a rule', async () => {
    const nonsense = { conditions: { all: [{ fact: 'complaint.tags' as const, operator: 'sings' as 'equal', value: 1 }] } };
    expect((await evaluated(100, {}, tampered(nonsense))).decision.reasons[0]).toEqual({ code: 'ENGINE_ERROR' });
  });

  it('escalates to the top when no rules are live', () => {
    const { decision, alarm } = withoutRules(credit(100));
    expect(decision).toMatchObject({
      verdict: 'ESCALATE',
      escalateTo: 'board',
      reasons: [{ code: 'NO_RULESET' }, { code: 'NO_LEVEL' }],
    });
    expect(alarm).toBeNull();
  });

  it('refuses what makes no sense instead of deciding it', async () => {
    await expect(evaluated(-1)).rejects.toMatchObject({ code: 'amount-not-positive' });
    expect(() => withoutRules(credit(-1))).toThrow(expect.objectContaining({ code: 'amount-not-positive' }));
    expect(() => withoutRules({ ...credit(1), amount: null })).toThrow(expect.objectContaining({ code: 'amount-missing' }));
  });
});

describe('what no rule lifts', () => {
  const minute = { number: 'Minute 2026-14', amount: { minor: 100, currency: 'USD' } };
  const disagreeing = tampered({ truth: () => 2 });
  const failing = tampered({
    truth: () => {
      throw new Error('out of order');
    },
  });
  const answers = async (differences: Differences): Promise<readonly Evaluation[]> => [
    withoutRules(credit(100), differences),
    await evaluated(100, differences, disagreeing),
    await evaluated(100, differences, failing),
  ];

  it('is lifted by the board only where the product itself refuses nothing', async () => {
    for (const { decision } of await answers({})) expect(grantsNow(decision, minute)).toBe(true);
  });

  it.each([
    ['ownAccount', 'OWN_ACCOUNT'],
    ['ownConduct', 'OWN_CONDUCT'],
    ['legalHold', 'LEGAL_HOLD'],
    ['safetyOpen', 'SAFETY_OPEN'],
  ] as const)('stands where the rules cannot be asked: %s', async (stop, code) => {
    for (const { decision } of await answers({ hardStops: { ...noHardStops, [stop]: true } })) {
      expect(decision.reasons).toContainEqual({ code });
      expect(grantsNow(decision, minute)).toBe(false);
    }
  });

  it('is that money needs an account, and a remedy its category', async () => {
    for (const { decision } of await answers({ unknown: ['account.linked'] })) {
      expect(decision).toMatchObject({ verdict: 'NOT_OFFERED', escalateTo: null });
      expect(decision.reasons).toContainEqual({ code: 'NO_ACCOUNT' });
      expect(grantsNow(decision, minute)).toBe(false);
    }
  });
});

describe('making rules answerable', () => {
  const thrownBy = (act: () => unknown): unknown => {
    try {
      return act();
    } catch (error) {
      return error;
    }
  };

  it('checks them again', () => {
    const broken = published({ ...sampleRuleset, rules: [{ ...sampleRuleset.rules[0], tests: 'none' } as never] }, publication);
    expect(thrownBy(() => compilePolicy(broken, sampleCatalogue))).toMatchObject({ code: 'ruleset-invalid' });
  });

  it.each([
    ['kind', { kind: 'Late Fee' }],
    ['twice', { kind: 'billing-credit' }],
    ['family', { family: '' }],
    ['executeByDays', { executeByDays: -1 }],
    ['offeredFor', { offeredFor: [] }],
  ])('refuses a remedy catalogue: %s', (what, change) => {
    const [first, ...rest] = sampleCatalogue.entries;
    const catalogue = { version: 1, entries: first ? [{ ...first, ...change }, ...rest] : [] };
    const ruleset = published(sampleRuleset, publication);
    expect(thrownBy(() => compilePolicy(ruleset, catalogue))).toMatchObject({ code: 'catalogue-invalid', details: { what } });
  });
});
