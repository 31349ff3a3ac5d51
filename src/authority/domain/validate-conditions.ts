import { type Fields, checkCode, fieldsOf, isPlainObject } from './check-shape.ts';
import { type Report, below } from './fault.ts';
import { checkLeaf } from './validate-leaf.ts';

/** Groups within groups, and comparisons in one rule, references counted as what they stand for. */
export const maxDepth = 6;
export const maxLeaves = 40;

const kinds = ['all', 'any', 'not', 'condition', 'fact'] as const;
type Kind = (typeof kinds)[number];

/**
 * Checks one rule's or one named condition's own tree. json-rules-engine would take an empty group for true, ignore the
 * second of two keys and read extra ones as instructions: none of them is accepted.
 */
export function checkConditions(value: unknown, pointer: string, report: Report): void {
  if (!isPlainObject(value)) return report(pointer, 'not-an-object');
  if (kindOf(value) === 'fact') return report(pointer, 'root-is-no-group');
  checkNode(value, pointer, 1, report);
}

function checkNode(value: unknown, pointer: string, depth: number, report: Report): void {
  if (!isPlainObject(value)) return report(pointer, 'not-an-object');
  const found = kinds.filter((kind) => Object.hasOwn(value, kind));
  if (found.length > 1) return report(pointer, 'several-kinds', { found });
  const [kind] = found;
  if (!kind) return report(pointer, 'no-kind', { expected: kinds });
  if (kind === 'fact') return checkLeaf(value, pointer, report);
  const fields = fieldsOf(value, pointer, { required: [kind] }, report);
  if (!fields) return;
  if (kind === 'condition') return checkCode(fields[kind], below(pointer, kind), report);
  if (depth > maxDepth) return report(pointer, 'too-deep', { maxDepth });
  if (kind === 'not') return checkNode(fields[kind], below(pointer, kind), depth + 1, report);
  checkGroup(fields[kind], below(pointer, kind), depth, report);
}

function checkGroup(children: unknown, pointer: string, depth: number, report: Report): void {
  if (!Array.isArray(children)) return report(pointer, 'not-a-list');
  if (children.length === 0) return report(pointer, 'empty-group');
  if (children.length > maxLeaves) return report(pointer, 'too-many-leaves', { maxLeaves });
  for (const [index, child] of children.entries()) checkNode(child, below(pointer, index), depth + 1, report);
}

const kindOf = (value: Fields): Kind | undefined => kinds.find((kind) => Object.hasOwn(value, kind));
