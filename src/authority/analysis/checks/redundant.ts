import type { Leaf, ResolvedCondition } from '../../domain/condition.ts';
import type { Finding } from '../finding.ts';
import { type Inspection, type Steps, entriesOf, finding, witnessOf } from '../inspection.ts';
import { type Drop, leafDrops } from '../leaf-drops.ts';
import { type Term, and, not, or } from '../solver/prover.ts';
import type { SpelledRule, World } from '../world.ts';

/** Comparisons that change nothing once every fact is known: the rule matches the same cases without them. */
export function* redundantLeaves(inspection: Inspection): Steps {
  for (const spelled of inspection.rules) {
    for (const drop of leafDrops(spelled.conditions)) yield redundant(inspection, spelled, drop);
    yield null;
  }
}

function redundant(inspection: Inspection, { rule, conditions }: SpelledRule, { leaf, without }: Drop): Finding | null {
  if (!without || isAlways(leaf)) return null;
  const { world } = inspection;
  if (world.prover.find(and(world.allKnown, differs(world, conditions, without)))) return null;
  const [entry] = entriesOf(inspection, rule);
  const witness = entry && witnessOf(inspection, entry, world.isTrue(conditions));
  return witness ? finding('redundant-leaf', { rules: [rule.key], params: { leaf }, witness }) : null;
}

function differs(world: World, one: ResolvedCondition, other: ResolvedCondition): Term {
  const [a, b] = [world.isTrue(one), world.isTrue(other)];
  return or(and(a, not(b)), and(b, not(a)));
}

/** How the language says "everybody who holds a level". */
const isAlways = ({ fact, operator, value }: Leaf): boolean =>
  fact === 'employee.level' && operator === 'greaterThanInclusive' && value === 0;
