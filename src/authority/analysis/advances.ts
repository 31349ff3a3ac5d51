import { type Level, type Role, rankOf } from '../../kernel/index.ts';
import { type Leaf, leavesOf } from '../domain/condition.ts';
import type { FactValue } from '../domain/fact-definition.ts';
import type { FactId } from '../domain/facts.ts';
import type { PlainFacts } from '../domain/rule-test.ts';
import { type RulesetContent, ladderLevels } from '../domain/ruleset.ts';
import { TRUE } from '../domain/truth.ts';
import { compileLeaf } from '../engine/leaf.ts';
import type { FindingCode } from './finding.ts';
import type { Inspection } from './inspection.ts';
import { rulesAgainst } from './polarity.ts';
import type { Given } from './solver/condition-terms.ts';

/** One step in a person's career: what is fixed before it and after it, everything else being the same. */
export type Advance = {
  readonly code: Extract<FindingCode, `falls-${string}`>;
  readonly params: Readonly<Record<string, unknown>>;
  readonly before: Fixed;
  readonly after: Fixed;
};

/** `facts` puts a case the solver found into this state; `rank` is below every level where the step is not about the level. */
export type Fixed = { readonly facts: (found: PlainFacts) => PlainFacts; readonly given: Given; readonly rank: number };

/** The steps that the form of the rules alone does not prove harmless. */
export function advancesOf({ checked: { content }, rules }: Inspection): readonly Advance[] {
  const against = (facts: readonly FactId[]): boolean => rulesAgainst(rules, facts).length > 0;
  const leaves = rules.flatMap(({ conditions }) => leavesOf(conditions));
  const values = (fact: FactId): readonly FactValue[] => [
    ...new Set(leaves.flatMap((leaf) => (leaf.fact === fact ? [leaf.value] : []))),
  ];
  const months = values('employee.tenureMonths').flatMap((at) => [Number(at), Number(at) + 1]);
  return [
    ...(against(['employee.level', 'employee.role']) ? promotions(content) : []),
    ...(against(['employee.trainings']) ? values('employee.trainings').map((training) => learning(String(training))) : []),
    ...(against(['employee.tenureMonths']) ? [...new Set(months)].filter((at) => at > 0).map(serving) : []),
  ];
}

/** With the level comes the role of the ruleset's template; the levels of real people are held per family and between dates. */
function promotions({ templates }: RulesetContent): readonly Advance[] {
  const rungs: readonly (readonly [Level, Role])[] = [
    ['trainee', 'TRAINEE'],
    ...ladderLevels.map((level) => [level, templates[level].role] as const),
  ];
  return rungs.slice(1).flatMap((to, index) => {
    const from = rungs[index];
    if (!from) return [];
    return [{ code: 'falls-with-level', params: { from: from[0], to: to[0] }, before: atLevel(from), after: atLevel(to) }];
  });
}

const atLevel = ([level, role]: readonly [Level, Role]): Fixed =>
  fixed({ 'employee.level': rankOf(level), 'employee.role': role }, rankOf(level));

const serving = (at: number): Advance => ({
  ...{ code: 'falls-with-tenure', params: { months: at } },
  before: fixed({ 'employee.tenureMonths': at - 1 }),
  after: fixed({ 'employee.tenureMonths': at }),
});

/** Only whether this one training is there is fixed: the others are as the solver finds them. */
function learning(training: string): Advance {
  const held = (isHeld: boolean): Fixed => ({
    rank: noRank,
    facts: (found) => {
      const others = (found['employee.trainings'] ?? []).filter((other) => other !== training);
      return { ...found, 'employee.trainings': isHeld ? [...others, training] : others };
    },
    given: (leaf) =>
      leaf.fact === 'employee.trainings' && leaf.value === training ? holds(leaf, isHeld ? [training] : []) : undefined,
  });
  return { code: 'falls-with-training', params: { training }, before: held(false), after: held(true) };
}

/** A requirement then stands before and after. */
const noRank = -1;

const fixed = (facts: PlainFacts, rank = noRank): Fixed => ({
  rank,
  facts: (found) => ({ ...found, ...facts }),
  given: (leaf) => {
    const value = facts[leaf.fact];
    return value === undefined ? undefined : holds(leaf, value);
  },
});

const holds = (leaf: Leaf, value: FactValue): boolean => compileLeaf(leaf, 0)([value]) === TRUE;
