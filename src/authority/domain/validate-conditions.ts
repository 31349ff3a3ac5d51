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
  if (!isPlainObject(value)) {
    report(pointer, 'not-an-object');
    return;
  }
  if (kindOf(value) === 'fact') {
    report(pointer, 'root-is-no-group');
    return;
  }
  checkNode(value, pointer, 1, report);
}

function checkNode(value: unknown, pointer: string, depth: number, report: Report): void {
  if (!isPlainObject(value)) {
    report(pointer, 'not-an-object');
    return;
  }
  const found = kinds.filter((kind) => Object.hasOwn(value, kind));
  if (found.length > 1) {
    report(pointer, 'several-kinds', { found });
    return;
  }
  const [kind] = found;
  if (!kind) {
    report(pointer, 'no-kind', { expected: kinds });
    return;
  }
  if (kind === 'fact') {
    checkLeaf(value, pointer, report);
    return;
  }
  const fields = fieldsOf(value, pointer, { required: [kind] }, report);
  if (!fields) return;
  if (kind === 'condition') {
    checkCode(fields[kind], below(pointer, kind), report);
    return;
  }
  if (depth > maxDepth) {
    report(pointer, 'too-deep', { maxDepth });
    return;
  }
  if (kind === 'not') {
    checkNode(fields[kind], below(pointer, kind), depth + 1, report);
    return;
  }
  checkGroup(fields[kind], below(pointer, kind), depth, report);
}

function checkGroup(children: unknown, pointer: string, depth: number, report: Report): void {
  if (!Array.isArray(children)) {
    report(pointer, 'not-a-list');
    return;
  }
  if (children.length === 0) {
    report(pointer, 'empty-group');
    return;
  }
  if (children.length > maxLeaves) {
    report(pointer, 'too-many-leaves', { maxLeaves });
    return;
  }
  for (const [index, child] of children.entries()) checkNode(child, below(pointer, index), depth + 1, report);
}

const kindOf = (value: Fields): Kind | undefined => kinds.find((kind) => Object.hasOwn(value, kind));
