import type { RuleGroupType, RuleType } from 'react-querybuilder';
import type { ComparedValue, Condition } from './condition.ts';

/** The editor's field that stands for a condition shared by name; its value is the name. */
export const sharedCondition = '~condition';

/** Marks the group an editor needs around a root that is one shared condition. */
const aroundRoot = 'around-root';

/** The editor's query for a rule's conditions. `queryToCondition` gives back exactly the same conditions. */
export function conditionToQuery(condition: Condition): RuleGroupType {
  const node = nodeOf(condition);
  return 'rules' in node ? node : { id: aroundRoot, combinator: 'and', rules: [node] };
}

/**
 * The conditions an edited query stands for. Throws RangeError with the place of a group without members, which would hold
 * always, of a comparison between two facts, and of a value no rule can have: nothing is dropped in silence.
 */
export function queryToCondition(query: RuleGroupType): Condition {
  const [only] = query.rules;
  if (query.id === aroundRoot && query.rules.length === 1 && only && isRule(only) && only.field === sharedCondition) {
    return comparisonOf(only, '/rules/0');
  }
  return groupOf(query, '');
}

type Node = RuleGroupType | RuleType;

function nodeOf(condition: Condition): Node {
  if ('all' in condition) return { combinator: 'and', rules: condition.all.map(nodeOf) };
  if ('any' in condition) return { combinator: 'or', rules: condition.any.map(nodeOf) };
  if ('not' in condition) return negated(condition.not);
  if ('condition' in condition) return { field: sharedCondition, operator: 'equal', value: condition.condition };
  const { fact, operator, value } = condition;
  return { field: fact, operator, value };
}

/** A group of several carries the `not` itself; whatever else stands alone in a group that does. */
function negated(condition: Condition): RuleGroupType {
  const node = nodeOf(condition);
  const carries = 'rules' in node && node.not !== true && node.rules.length > 1;
  return carries ? { ...node, not: true } : { combinator: 'and', not: true, rules: [node] };
}

function groupOf({ combinator, not, rules }: RuleGroupType, place: string): Condition {
  const [first, ...others] = rules.map((rule, index) => conditionAt(rule, `${place}/rules/${index}`));
  if (first === undefined) throw new RangeError(`A group without conditions at ${place || 'the top'}`);
  if (not === true && others.length === 0) return { not: first };
  const group = groupWith(combinator, [first, ...others], place);
  return not === true ? { not: group } : group;
}

function groupWith(combinator: string, members: readonly Condition[], place: string): Condition {
  if (combinator === 'and') return { all: members };
  if (combinator === 'or') return { any: members };
  throw new RangeError(`Conditions are joined by and or or, not by ${combinator}, at ${place || 'the top'}`);
}

const conditionAt = (node: Node | string, place: string): Condition => {
  if (typeof node === 'string') throw new RangeError(`A word between conditions at ${place}`);
  return isRule(node) ? comparisonOf(node, place) : groupOf(node, place);
};

function comparisonOf({ field, operator, value, valueSource }: RuleType, place: string): Condition {
  if (valueSource === 'field') throw new RangeError(`A fact compared with a fact at ${place}`);
  if (!isComparable(value)) throw new RangeError(`No value a rule can have at ${place}`);
  return field === sharedCondition ? { condition: String(value) } : { fact: field, operator, value };
}

const isRule = (node: Node): node is RuleType => 'field' in node;

function isComparable(value: unknown): value is ComparedValue {
  if (Array.isArray(value)) return value.length > 0 && value.every((member) => typeof member === 'string');
  return typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isSafeInteger(value));
}
