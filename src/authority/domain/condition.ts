import type { FactValue, Operator } from './fact-definition.ts';
import type { FactId } from './facts.ts';

export type Leaf = { readonly fact: FactId; readonly operator: Operator; readonly value: FactValue };

/** The strict subset of json-rules-engine's condition language, whose root is always a group or a reference. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly condition: string }
  | Leaf;

/** A condition with every reference replaced by what it stands for. */
export type ResolvedCondition =
  | { readonly all: readonly ResolvedCondition[] }
  | { readonly any: readonly ResolvedCondition[] }
  | { readonly not: ResolvedCondition }
  | Leaf;

export type NamedConditions = Readonly<Record<string, Condition>>;

/** Throws RangeError on a missing or cyclic reference, which validation has refused before. */
export function resolved(condition: Condition, named: NamedConditions, within: readonly string[] = []): ResolvedCondition {
  if ('all' in condition) return { all: condition.all.map((child) => resolved(child, named, within)) };
  if ('any' in condition) return { any: condition.any.map((child) => resolved(child, named, within)) };
  if ('not' in condition) return { not: resolved(condition.not, named, within) };
  if ('fact' in condition) return condition;
  const target = Object.hasOwn(named, condition.condition) ? named[condition.condition] : undefined;
  if (!target) throw new RangeError(`No condition named ${condition.condition}`);
  if (within.includes(condition.condition)) throw new RangeError(`Condition ${condition.condition} refers to itself`);
  return resolved(target, named, [...within, condition.condition]);
}

export function leavesOf(condition: ResolvedCondition): readonly Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return [condition];
}
