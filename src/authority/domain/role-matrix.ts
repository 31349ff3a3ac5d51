import { levels, rankOf, type Level } from '../../kernel/index.ts';
import { readFacts, withFacts, type Slots } from './fact-vector.ts';
import { ordinarySituation } from './ordinary-situation.ts';
import { panel } from './panel.ts';
import type { Policy } from './policy.ts';
import type { RuleKey } from './effect.ts';
import type { RemedyFamily, RemedyKind } from './remedy-catalogue.ts';
import { ladderLevels, type LadderLevel } from './ruleset.ts';
import { FALSE } from './truth.ts';
import type { DutyDue, Verdict } from './verdict.ts';

/** What the template employee of one level may do with one remedy in the ordinary case, and which rules can matter at all. */
export type MatrixCell = {
  readonly kind: RemedyKind;
  readonly family: RemedyFamily;
  readonly level: LadderLevel;
  readonly verdict: Verdict;
  /** Minor units; null for a remedy without money. */
  readonly limitMinor: number | null;
  /** The same once evidence and a second person are there. */
  readonly limitOnceMinor: number | null;
  readonly escalateTo: Level | null;
  readonly duties: readonly DutyDue[];
  /** Grants that some case opens to this level, the ordinary one or another. */
  readonly grants: readonly RuleKey[];
};

/** Role × remedy, worked out from the rules by asking them. `at` stands in for now. */
export const roleMatrix = (policy: Policy, at: Date): readonly MatrixCell[] =>
  ladderLevels.flatMap((level) => row(policy, level, at));

function row(policy: Policy, level: LadderLevel, at: Date): readonly MatrixCell[] {
  const { role, trainings, tenureMonths } = policy.ruleset.templates[level];
  const situation = ordinarySituation(policy, at, {
    facts: {
      'employee.role': role,
      'employee.trainings': trainings,
      'employee.tenureMonths': tenureMonths,
      'employee.level': rankOf(level),
    },
  });
  const slots = templateSlots(policy, level);
  return panel(policy, situation).map(({ kind, family, decision }) => ({
    ...{
      kind,
      family,
      level,
      verdict: decision.verdict,
      limitMinor: decision.limitMinor,
      limitOnceMinor: decision.limitOnceMinor,
    },
    ...{ escalateTo: decision.escalateTo, duties: decision.duties, grants: grantsOpenTo(policy, kind, slots) },
  }));
}

const grantsOpenTo = (policy: Policy, kind: RemedyKind, slots: Slots): readonly RuleKey[] =>
  (policy.rulesFor.get(kind) ?? [])
    .filter(({ rule, truth }) => rule.effect.type === 'grant' && truth(slots) !== FALSE)
    .map(({ rule }) => rule.key);

/** Only what the template says of a person is known, nothing of the case. */
export function templateSlots({ ruleset }: Policy, level: LadderLevel): Slots {
  const { role, trainings, tenureMonths } = ruleset.templates[level];
  return withFacts(readFacts({}, new Date(0)), {
    'employee.role': role,
    'employee.trainings': trainings,
    'employee.tenureMonths': tenureMonths,
    'employee.level': rankOf(level),
  }).slots;
}

/** A remedy that a level may do more or less with than before. */
export type CellChange = { readonly before: MatrixCell | null; readonly after: MatrixCell | null };

export function matrixChanges(before: Policy, after: Policy, level: LadderLevel, at: Date): readonly CellChange[] {
  const [was, is] = [row(before, level, at), row(after, level, at)];
  const kinds = [...new Set([...is, ...was].map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const change = {
      before: was.find((cell) => cell.kind === kind) ?? null,
      after: is.find((cell) => cell.kind === kind) ?? null,
    };
    return textOf(change.before) === textOf(change.after) ? [] : [change];
  });
}

const textOf = (cell: MatrixCell | null): string =>
  cell ? JSON.stringify([cell.verdict, cell.limitMinor, cell.limitOnceMinor, cell.escalateTo, cell.duties]) : '';

export const isLadderLevel = (level: (typeof levels)[number] | null): level is LadderLevel =>
  ladderLevels.some((known) => known === level);
