import type { Finding } from '../finding.ts';
import { type Inspection, type Steps, answered, entriesOf, finding, witnessOf } from '../inspection.ts';
import { leafDrops } from '../leaf-drops.ts';
import type { SpelledRule } from '../world.ts';

/** Rules whose conditions contradict each other: no case whatever makes them TRUE. */
export function* unsatisfiableRules(inspection: Inspection): Steps {
  for (const spelled of inspection.impossible) yield contradiction(inspection, spelled);
  yield null;
}

/** The witness is a case that fails at one comparison only, where there is one. */
function contradiction(inspection: Inspection, { rule, conditions }: SpelledRule): Finding {
  const entry = entriesOf(inspection, rule)[0] ?? inspection.world.catalogue.entries[0];
  if (!entry) throw new RangeError('The catalogue offers nothing');
  for (const { leaf, without } of leafDrops(conditions)) {
    const nearly = without && witnessOf(inspection, entry, inspection.world.isTrue(without));
    if (nearly) return finding('unsatisfiable', { rules: [rule.key], params: { leaf }, witness: nearly });
  }
  return finding('unsatisfiable', {
    ...{ rules: [rule.key], params: { leaf: null } },
    witness: answered(inspection, { remedy: entry.kind }),
  });
}
