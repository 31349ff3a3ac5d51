import { isNumberFact, type Unit } from './fact-definition.ts';
import { definitionOf } from './facts.ts';
import type { Formula } from './formula.ts';

/** What a formula comes out in: the unit of its facts, or null where it is made of plain numbers and fits any. */
export type FormulaUnit = Unit | null;

/** A place where two units meet that cannot be added or compared. */
export type UnitClash = { readonly at: readonly (string | number)[]; readonly found: FormulaUnit; readonly expected: Unit };

/**
 * The unit of a sound formula, and the first clash in it. Days cannot be added to money, gallons are no dollars: only `rate`
 * makes money of something else, and only of something else.
 */
export function unitOf(formula: Formula): { readonly unit: FormulaUnit; readonly clash: UnitClash | null } {
  if (typeof formula === 'number') return { unit: null, clash: null };
  if ('fact' in formula) {
    const definition = definitionOf(formula.fact);
    return { unit: isNumberFact(definition) ? definition.unit : null, clash: null };
  }
  switch (formula.op) {
    case 'rate': {
      const { unit, clash } = within('of', unitOf(formula.of));
      const isMoney = unit === 'minor' ? { at: ['of'], found: unit, expected: 'count' as const } : null;
      return { unit: 'minor', clash: clash ?? isMoney };
    }
    case 'wholePeriods':
      return { unit: 'count', clash: within('of', unitOf(formula.of)).clash };
    case 'percentOf':
    case 'times':
      return within('of', unitOf(formula.of));
    case 'minus':
      return alike([within('from', unitOf(formula.from)), within('take', unitOf(formula.take))], ['from', 'take']);
    case 'ifAtLeast': {
      const compared = alike(
        [within('value', unitOf(formula.value)), within('reaches', unitOf(formula.reaches))],
        ['value', 'reaches'],
      );
      const then = within('then', unitOf(formula.then));
      return { unit: then.unit, clash: compared.clash ?? then.clash };
    }
    default:
      return within('of', alike(formula.of.map((part, index) => within(index, unitOf(part))), [...formula.of.keys()])); // prettier-ignore
  }
}

type Found = ReturnType<typeof unitOf>;

const within = (key: string | number, { unit, clash }: Found): Found => ({
  unit,
  clash: clash && { ...clash, at: [key, ...clash.at] },
});

function alike(parts: readonly Found[], keys: readonly (string | number)[]): Found {
  const first = parts.find(({ unit }) => unit !== null)?.unit ?? null;
  const clash = parts.find((part) => part.clash)?.clash;
  if (clash) return { unit: first, clash };
  const odd = parts.findIndex(({ unit }) => unit !== null && unit !== first);
  const found = parts[odd]?.unit ?? null;
  return { unit: first, clash: odd < 0 || first === null ? null : { at: [keys[odd] ?? 0], found, expected: first } };
}
