import { checkInteger, fieldsOf, isPlainObject, listOf } from './check-shape.ts';
import { isNumberFact, maxMinor } from './fact-definition.ts';
import { definitionOf, isFactId } from './facts.ts';
import { type Report, below, collectingFaults } from './fault.ts';
import { unitOf } from './formula-unit.ts';
import type { Formula } from './formula.ts';

export const maxFormulaDepth = 6;
export const maxParts = 10;
const maxNodes = 60;

/** Minor units or arithmetic over facts of whole numbers that comes out in money; see `Formula`. */
export function checkFormula(value: unknown, pointer: string, report: Report): void {
  const { faults, report: own } = collectingFaults();
  const size = { nodes: 0 };
  checkNode(value, pointer, { report: own, depth: 1, size });
  for (const { pointer: at, code, params } of faults) report(at, code, params);
  if (size.nodes > maxNodes) report(pointer, 'too-large', { max: maxNodes });
  else if (faults.length === 0) checkUnit(value as Formula, pointer, report);
}

function checkUnit(formula: Formula, pointer: string, report: Report): void {
  const { unit, clash } = unitOf(formula);
  if (clash) report(clash.at.reduce<string>(below, pointer), 'unit-mismatch', { found: clash.found, expected: clash.expected });
  else if (unit !== null && unit !== 'minor') report(pointer, 'unit-mismatch', { found: unit, expected: 'minor' });
}

type Walk = { readonly report: Report; readonly depth: number; readonly size: { nodes: number } };

function checkNode(value: unknown, pointer: string, walk: Walk): void {
  const { report, depth, size } = walk;
  size.nodes += 1;
  if (size.nodes > maxNodes) return;
  if (typeof value === 'number') checkInteger(value, pointer, 0, maxMinor, report);
  else if (depth > maxFormulaDepth) report(pointer, 'too-deep', { maxDepth: maxFormulaDepth });
  else if (!isPlainObject(value)) report(pointer, 'wrong-type', { expected: 'amount-or-formula' });
  else if (Object.hasOwn(value, 'fact')) checkFact(value, pointer, report);
  else checkOperation(value, pointer, walk);
}

function checkFact(value: unknown, pointer: string, report: Report): void {
  const fields = fieldsOf(value, pointer, { required: ['fact'] }, report);
  if (!fields) return;
  const { fact } = fields;
  if (typeof fact !== 'string' || !isFactId(fact)) {
    report(below(pointer, 'fact'), 'unknown-fact', { fact });
    return;
  }
  if (!isNumberFact(definitionOf(fact))) report(below(pointer, 'fact'), 'wrong-type', { expected: 'number-fact' });
}

/** `numbers` are plain whole numbers with their bounds, `parts` formulas, `list` formulas in a list. */
type Shape = {
  readonly numbers?: Readonly<Record<string, readonly [number, number]>>;
  readonly parts?: readonly string[];
  readonly list?: string;
};

const several: Shape = { list: 'of' };

const shapes: Readonly<Record<Exclude<Formula, number | { readonly fact: string }>['op'], Shape>> = {
  percentOf: { numbers: { percent: [0, 1000] }, parts: ['of'] },
  times: { numbers: { by: [0, 10_000] }, parts: ['of'] },
  rate: { numbers: { minor: [0, 1_000_000], per: [1, 1_000_000] }, parts: ['of'] },
  wholePeriods: { numbers: { per: [1, 1_000_000] }, parts: ['of'] },
  plus: several,
  min: several,
  max: several,
  minus: { parts: ['from', 'take'] },
  ifAtLeast: { parts: ['value', 'reaches', 'then'] },
};

const isOperation = (op: unknown): op is keyof typeof shapes => typeof op === 'string' && Object.hasOwn(shapes, op);

function checkOperation(value: Readonly<Record<string, unknown>>, pointer: string, walk: Walk): void {
  const { report } = walk;
  const { op } = value;
  if (!isOperation(op)) {
    report(below(pointer, 'op'), 'not-allowed', { allowed: Object.keys(shapes) });
    return;
  }
  const { numbers = {}, parts = [], list } = shapes[op];
  const required = ['op', ...Object.keys(numbers), ...parts, ...(list ? [list] : [])];
  const fields = fieldsOf(value, pointer, { required }, report);
  if (!fields) return;
  for (const [key, [min, max]] of Object.entries(numbers)) checkInteger(fields[key], below(pointer, key), min, max, report);
  const deeper = { ...walk, depth: walk.depth + 1 };
  for (const part of parts) checkNode(fields[part], below(pointer, part), deeper);
  const items = list ? listOf(fields[list], below(pointer, list), { min: 1, max: maxParts }, report) : [];
  for (const { item, at } of items) checkNode(item, at, deeper);
}
