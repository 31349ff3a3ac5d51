import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import type { Condition } from './condition.ts';
import { isLadderLevel, matrixChanges, roleMatrix } from './role-matrix.ts';
import type { Rule } from './rule.ts';

const at = new Date('2026-03-02T12:00:00Z');
const atLeast = (level: number): Condition => ({
  all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: level }],
});
const vulnerable: Condition = { all: [{ fact: 'customer.vulnerable', operator: 'equal', value: true }] };
const trained: Condition = { all: [{ fact: 'employee.trainings', operator: 'contains', value: 'negotiation' }] };
const tenured: Condition = { all: [{ fact: 'employee.tenureMonths', operator: 'greaterThanInclusive', value: 24 }] };
const managing: Condition = { all: [{ fact: 'employee.role', operator: 'equal', value: 'MANAGER' }] };
const grant = (key: string, upTo: number, conditions?: Condition): Rule => smallRule(key, { type: 'grant', upTo }, conditions);
const evidence = smallRule('D', { type: 'duty', duty: { kind: 'evidence', evidence: 'receipt' }, above: 1000 });

const templates = {
  frontline: { role: 'FRONTLINE', trainings: [], tenureMonths: 6 },
  senior: { role: 'SENIOR', trainings: [], tenureMonths: 24 },
  supervisor: { role: 'SUPERVISOR', trainings: ['negotiation'], tenureMonths: 24 },
  manager: { role: 'MANAGER', trainings: ['negotiation'], tenureMonths: 24 },
} as const;
const policyOf = (...rules: readonly Rule[]) => smallPolicy(rules, { templates });

describe('who may give what', () => {
  const rules = [grant('A', 1000), grant('B', 2000, tenured), grant('C', 3000, trained), grant('D', 4000, managing)];

  it('is worked out for each level and remedy from the template of the level', () => {
    expect(
      roleMatrix(policyOf(...rules), at)
        .map(({ kind, level }) => `${level} ${kind}`)
        .slice(0, 5),
    ).toEqual(['frontline credit', 'frontline outage-credit', 'frontline visit', 'frontline water', 'senior credit']);
    const credits = roleMatrix(policyOf(...rules), at).filter(({ kind }) => kind === 'credit');
    expect(credits.map(({ level, limitMinor }) => [level, limitMinor])).toEqual([
      ['frontline', 1000],
      ['senior', 2000],
      ['supervisor', 3000],
      ['manager', 4000],
    ]);
  });

  it('names the grants that some case opens to the level, not only the ordinary one', () => {
    const open = roleMatrix(policyOf(grant('A', 1), grant('V', 9, vulnerable), grant('M', 9, atLeast(4))), at);
    expect(open.filter(({ kind }) => kind === 'credit').map(({ grants }) => grants)).toEqual([
      ['A', 'V'],
      ['A', 'V'],
      ['A', 'V'],
      ['A', 'V', 'M'],
    ]);
    expect(roleMatrix(policyOf(evidence), at)[0]?.grants).toEqual([]);
  });

  it('says what it takes, and to whom it goes otherwise', () => {
    const [credit, outage, visit] = roleMatrix(policyOf(grant('A', 5000), evidence), at);
    expect(credit).toMatchObject({ family: 'credits', verdict: 'PERMIT', limitMinor: 1000, limitOnceMinor: 5000, duties: [] });
    expect(outage).toMatchObject({ verdict: 'NOT_OFFERED', escalateTo: null });
    expect(visit).toMatchObject({ family: 'field', verdict: 'PERMIT', limitMinor: null, limitOnceMinor: null });
    expect(roleMatrix(policyOf(grant('M', 1, atLeast(4))), at)[0]).toMatchObject({ verdict: 'ESCALATE', escalateTo: 'manager' });
  });
});

describe('what a change does to a level', () => {
  const [before, after] = [
    policyOf(grant('A', 1000), grant('M', 9000, atLeast(4))),
    policyOf(grant('A', 1500), grant('M', 9000, atLeast(4))),
  ];

  it('is the remedies whose answer differs, before and after', () => {
    const changes = matrixChanges(before, after, 'frontline', at);
    expect(changes.map((change) => [change.before?.kind, change.before?.limitMinor, change.after?.limitMinor])).toEqual([
      ['credit', 1000, 1500],
    ]);
  });

  it('is nothing for a level that may as much as before', () => {
    expect(matrixChanges(before, after, 'manager', at)).toEqual([]);
    expect(matrixChanges(before, policyOf(grant('Z', 1000), grant('M', 9000, atLeast(4))), 'frontline', at)).toEqual([]);
  });

  it('names a remedy that is new, and one that is gone', () => {
    const fewer = { ...before, catalogue: { ...before.catalogue, entries: before.catalogue.entries.slice(1) } };
    expect(matrixChanges(fewer, before, 'manager', at)).toMatchObject([{ before: null, after: { kind: 'credit' } }]);
    expect(matrixChanges(before, fewer, 'manager', at)).toMatchObject([{ before: { kind: 'credit' }, after: null }]);
  });
});

describe('a level of the ladder', () => {
  it('is one whose holders sign in and are no trainees', () => {
    expect((['trainee', 'frontline', 'manager', 'board', null] as const).map(isLadderLevel)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});
