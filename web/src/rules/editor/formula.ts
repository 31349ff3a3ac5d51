import type { FactInWords } from '../../api/views.ts';

/** An amount in minor units, a fact, or whole-number arithmetic over both, as the server writes it. */
export type FormulaTree =
  | number
  | { readonly fact: string }
  | { readonly op: 'percentOf'; readonly percent: number; readonly of: FormulaTree }
  | { readonly op: 'times'; readonly by: number; readonly of: FormulaTree }
  | { readonly op: 'rate'; readonly minor: number; readonly per: number; readonly of: FormulaTree }
  | { readonly op: 'wholePeriods'; readonly per: number; readonly of: FormulaTree }
  | { readonly op: 'plus'; readonly of: readonly FormulaTree[] }
  | { readonly op: 'min'; readonly of: readonly FormulaTree[] }
  | { readonly op: 'max'; readonly of: readonly FormulaTree[] }
  | { readonly op: 'minus'; readonly from: FormulaTree; readonly take: FormulaTree }
  | { readonly op: 'ifAtLeast'; readonly value: FormulaTree; readonly reaches: FormulaTree; readonly then: FormulaTree };

/** What a number in a formula counts: money, or days, cubic metres and the like. */
export type Unit = 'money' | 'count';

export const formulaKinds = [
  'number',
  'fact',
  'percentOf',
  'times',
  'rate',
  'wholePeriods',
  'plus',
  'min',
  'max',
  'minus',
  'ifAtLeast',
] as const;
export type FormulaKind = (typeof formulaKinds)[number];

export function kindOf(formula: FormulaTree): FormulaKind {
  if (typeof formula === 'number') return 'number';
  return 'fact' in formula ? 'fact' : formula.op;
}

/** A formula that the server wrote; the description of the API leaves its inside open. */
export const treeOf = (formula: number | object): FormulaTree => formula as FormulaTree;

/** The same part begun as another kind; what was there becomes the part it works on. */
export function begun(kind: FormulaKind, inner: FormulaTree, facts: readonly FactInWords[]): FormulaTree {
  switch (kind) {
    case 'number':
      return 0;
    case 'fact':
      return { fact: facts[0]?.id ?? '' };
    case 'percentOf':
      return { op: kind, percent: 50, of: inner };
    case 'times':
      return { op: kind, by: 2, of: inner };
    case 'rate':
      return { op: kind, minor: 100, per: 1, of: 0 };
    case 'wholePeriods':
      return { op: kind, per: 1, of: 0 };
    case 'minus':
      return { op: kind, from: inner, take: 0 };
    case 'ifAtLeast':
      return { op: kind, value: 0, reaches: 0, then: inner };
    default:
      return { op: kind, of: [inner, 0] };
  }
}

/** Null for numbers alone. */
export function unitOf(formula: FormulaTree, facts: readonly FactInWords[]): Unit | null {
  if (typeof formula === 'number') return null;
  if ('fact' in formula) return facts.find(({ id }) => id === formula.fact)?.type === 'money' ? 'money' : 'count';
  if (formula.op === 'rate') return 'money';
  if (formula.op === 'wholePeriods') return 'count';
  if (formula.op === 'minus') return unitOf(formula.from, facts) ?? unitOf(formula.take, facts);
  if (formula.op === 'ifAtLeast') return unitOf(formula.then, facts);
  if (formula.op === 'percentOf' || formula.op === 'times') return unitOf(formula.of, facts);
  return formula.of.map((part) => unitOf(part, facts)).find((unit) => unit !== null) ?? null;
}
