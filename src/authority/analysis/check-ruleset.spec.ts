import type { Condition } from '../domain/condition.ts';
import type { Effect } from '../domain/effect.ts';
import type { RemedyCatalogue } from '../domain/remedy-catalogue.ts';
import type { Rule } from '../domain/rule.ts';
import type { RulesetContent } from '../domain/ruleset.ts';
import { freedom } from '../domain/verdict.ts';
import { sampleCatalogue } from '../sample/sample-catalogue.ts';
import { sampleRule } from '../sample/sample-rule.ts';
import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { checkRuleset, checkingRuleset, graveFindings } from './check-ruleset.ts';
import type { Finding, FindingCode, HistoryEntry } from './finding.ts';

const planted = (effect: Effect, conditions: Condition, remedies: Rule['remedies'] = ['goodwill-credit']): Rule =>
  sampleRule({ key: 'X-01', title: 'Planted', rationale: 'To be found', remedies, conditions, effect });
const grant = (upTo: number): Effect => ({ type: 'grant', upTo });
const withRules = (...rules: readonly Rule[]): RulesetContent => ({
  ...sampleRuleset,
  rules: [...sampleRuleset.rules, ...rules],
});
const level = (operator: 'equal' | 'lessThan' | 'greaterThanInclusive', value: number): Condition => ({
  ...{ fact: 'employee.level', operator, value },
});
const tagged = (value: string): Condition => ({ fact: 'complaint.tags', operator: 'contains', value });
const segment = (value: string): Condition => ({ fact: 'customer.segment', operator: 'equal', value });
const vulnerable: Condition = { fact: 'customer.vulnerable', operator: 'equal', value: true };
const about = (found: readonly Finding[], code: FindingCode, rule?: string): Finding | undefined =>
  found.find((one) => one.code === code && (rule === undefined || one.rules[0] === rule));
const withExtraRemedy: RemedyCatalogue = {
  ...sampleCatalogue,
  entries: [
    ...sampleCatalogue.entries,
    ...sampleCatalogue.entries.flatMap((entry) => (entry.kind === 'meter-test' ? [{ ...entry, kind: 'new-meter' }] : [])),
  ],
};

describe('the sample ruleset', () => {
  it('has neither an error nor a warning', () => {
    expect(graveFindings(sampleRuleset, sampleCatalogue, [{ category: 'leak', remedy: 'leak-adjustment', cases: 9 }])).toEqual(
      [],
    );
  });

  it('is checked in pieces that somebody may stop', () => {
    const steps = checkingRuleset(sampleRuleset, sampleCatalogue);
    expect(steps.next().done).toBe(false);
    expect(steps.return(undefined).done).toBe(true);
  });
});

type Planted = {
  readonly defect: string;
  readonly code: FindingCode;
  readonly content: RulesetContent;
  readonly with?: readonly string[];
};

const defects: readonly Planted[] = [
  {
    defect: 'two levels at once',
    code: 'unsatisfiable',
    content: withRules(planted(grant(100), { all: [level('greaterThanInclusive', 3), level('lessThan', 2)] })),
  },
  {
    defect: 'a credit counted but not summed',
    code: 'unsatisfiable',
    content: withRules(
      planted(grant(100), {
        all: [
          { fact: 'customer.creditCount12m', operator: 'equal', value: 0 },
          { fact: 'customer.credits12mMinor', operator: 'greaterThan', value: 0 },
        ],
      }),
    ),
  },
  {
    defect: 'a grant that a prohibition always takes back',
    code: 'dead-grant',
    content: withRules(planted(grant(9_000), { all: [segment('large-business'), level('lessThan', 3)] })),
    with: ['F-01'],
  },
  {
    defect: 'a grant to seniors of what only managers decide',
    code: 'dead-grant',
    content: withRules(planted(grant(9_000), { all: [tagged('legal'), level('equal', 2)] })),
    with: ['R-01'],
  },
  {
    defect: 'a grant for a category in which the remedy is not offered',
    code: 'dead-grant',
    content: withRules(
      planted(grant(9_000), { all: [{ fact: 'complaint.category', operator: 'equal', value: 'meter' }] }, ['outage-credit']),
    ),
  },
  {
    defect: 'a smaller grant inside a larger one',
    code: 'shadowed-grant',
    content: withRules(planted(grant(2_000), { all: [vulnerable, level('greaterThanInclusive', 0)] })),
    with: ['G-06'],
  },
  {
    defect: 'a level asked for twice',
    code: 'redundant-leaf',
    content: withRules(
      planted(grant(9_000), { all: [vulnerable, level('greaterThanInclusive', 2), level('greaterThanInclusive', 1)] }),
    ),
  },
  {
    defect: 'a grant to a role, lost on promotion',
    code: 'falls-with-level',
    content: withRules(planted(grant(9_000), { all: [{ fact: 'employee.role', operator: 'equal', value: 'FRONTLINE' }] })),
  },
  {
    defect: 'a prohibition for seniors and above',
    code: 'falls-with-level',
    content: withRules(
      planted({ type: 'forbid', reason: 'x', for: 'this-employee' }, { all: [level('greaterThanInclusive', 2)] }, ['apology']),
    ),
  },
  {
    defect: 'a grant to the untrained',
    code: 'falls-with-training',
    content: withRules(
      planted(grant(9_000), { all: [{ fact: 'employee.trainings', operator: 'doesNotContain', value: 'negotiation' }] }),
    ),
  },
  {
    defect: 'a grant to newcomers',
    code: 'falls-with-tenure',
    content: withRules(planted(grant(9_000), { all: [{ fact: 'employee.tenureMonths', operator: 'lessThan', value: 12 }] })),
  },
  {
    defect: 'the same conditions with another limit',
    code: 'equal-conditions-different-limits',
    content: withRules(planted(grant(3_000), { all: [{ condition: 'anybody-with-a-level' }] })),
  },
  {
    defect: 'a rule said twice',
    code: 'duplicate-rule',
    content: withRules(planted(grant(2_500), { all: [level('greaterThanInclusive', 0)] })),
  },
  {
    defect: 'money without any cap',
    code: 'grant-without-cap',
    content: { ...sampleRuleset, rules: sampleRuleset.rules.filter(({ effect }) => effect.type !== 'cap') },
  },
  {
    defect: 'a grant that meets a prohibition',
    code: 'conflicting-overlap',
    content: withRules(planted(grant(9_000), { all: [vulnerable] })),
    with: ['F-01'],
  },
  {
    defect: 'a cap that vulnerable customers escape',
    code: 'cap-with-exceptions',
    content: withRules(planted(grant(9_000), { all: [vulnerable, level('greaterThanInclusive', 3)] })),
    with: ['C-03'],
  },
];

describe('a planted defect', () => {
  it.each(defects)('is found: $defect', ({ code, content, with: others = [] }) => {
    const rule = content.rules.some(({ key }) => key === 'X-01') ? 'X-01' : undefined;
    const found = checkRuleset(content, sampleCatalogue).filter((one) => one.code === code);
    const finding = found.find(({ rules }) => rule === undefined || rules.includes(rule));
    expect(finding?.code).toBe(code);
    expect(finding?.rules).toEqual(expect.arrayContaining(others));
    expect(shows(finding)).toBe(true);
  });

  it('is found: a remedy nobody may decide', () => {
    const gap = about(checkRuleset(sampleRuleset, withExtraRemedy), 'gap');
    expect(gap?.params).toMatchObject({ remedy: 'new-meter', categories: ['high-bill', 'billing-error', 'meter', 'moving'] });
    expect(gap?.witness.verdict).toBe('ESCALATE');
  });

  it('is found: the same where customers asked for it', () => {
    const history: readonly HistoryEntry[] = [{ category: 'meter', remedy: 'new-meter', cases: 12 }];
    const found = graveFindings(sampleRuleset, withExtraRemedy, history);
    expect(found.map(({ code, severity, params }) => [code, severity, params['categories']])).toEqual([
      ['orphan', 'error', ['meter']],
      ['gap', 'warning', ['high-bill', 'billing-error', 'moving']],
    ]);
  });
});

/** Whether the witness, answered by the evaluator, says what the finding says. */
function shows(finding: Finding | undefined): boolean {
  if (!finding) return false;
  const { code, witness, then, rules } = finding;
  const [first = ''] = rules;
  if (code.startsWith('falls-')) {
    return (
      then !== undefined &&
      (freedom[then.verdict] < freedom[witness.verdict] || (then.limitMinor ?? 0) < (witness.limitMinor ?? 0))
    );
  }
  if (code === 'unsatisfiable') return !witness.matched.includes(first);
  if (code === 'dead-grant') return freedom[witness.verdict] < 2 && witness.matched.includes(first);
  return witness.matched.includes(first);
}
