import { rankOf } from '../../../kernel/index.ts';
import type { Effect } from '../../domain/effect.ts';
import { complaintCategories } from '../../domain/fact-values.ts';
import type { CatalogueEntry } from '../../domain/remedy-catalogue.ts';
import type { Finding } from '../finding.ts';
import { type Inspection, type Steps, answered, appliesTo, finding } from '../inspection.ts';
import { type Term, and, not, or } from '../solver/prover.ts';

/**
 * Remedies that are offered for a category and that nobody may decide there, up to a manager, whatever the case: a gap, and an
 * error where such requests came in before, unless the rules before left them undecided too.
 */
export function* gapsAndOrphans(inspection: Inspection): Steps {
  for (const entry of inspection.world.catalogue.entries) {
    const shut = categoriesOf(entry).filter((category) => !mayBeDecided(inspection, entry, category));
    const asked = inspection.history.filter(
      ({ remedy, category, cases }) => remedy === entry.kind && cases > 0 && shut.includes(category),
    );
    for (const { category, cases } of asked) yield nobody(inspection, 'orphan', entry, [category], { cases });
    const quiet = shut.filter((category) => !asked.some((one) => one.category === category));
    if (quiet.length > 0) yield nobody(inspection, 'gap', entry, quiet, {});
    yield null;
  }
}

const categoriesOf = ({ offeredFor }: CatalogueEntry): readonly string[] =>
  offeredFor === 'every' ? complaintCategories : offeredFor;

function mayBeDecided({ world, rules }: Inspection, entry: CatalogueEntry, category: string): boolean {
  const of = (type: 'grant' | 'owe' | 'forbid'): readonly Term[] =>
    rules.flatMap(({ rule: { effect, remedies }, conditions }) => {
      if (effect.type !== type || !appliesTo({ remedies }, entry)) return [];
      return type === 'forbid' ? barring(effect, world.mayBeTrue(conditions)) : [world.isTrue(conditions)];
    });
  const isHere = and(world.atoms.equals('complaint.category', category), not(world.atoms.isUnknown('complaint.category')));
  const signsIn = world.atoms.holds({ fact: 'employee.level', operator: 'lessThanInclusive', value: rankOf('manager') });
  return world.prover.find(and(isHere, signsIn, or(...of('grant'), ...of('owe')), not(or(...of('forbid'))))) !== null;
}

const barring = (effect: Effect, bites: Term): readonly Term[] => ('above' in effect && (effect.above ?? 0) > 0 ? [] : [bites]);

/** The witness is the ruleset's own template manager, before an ordinary case of the category. */
function nobody(
  inspection: Inspection,
  code: 'gap' | 'orphan',
  { kind }: CatalogueEntry,
  categories: readonly string[],
  params: Finding['params'],
): Finding {
  const { role, trainings, tenureMonths } = inspection.checked.content.templates.manager;
  const facts = {
    'complaint.category': categories[0] ?? '',
    'employee.level': rankOf('manager'),
    'employee.role': role,
    'employee.trainings': trainings,
    'employee.tenureMonths': tenureMonths,
  };
  const witness = answered(inspection, { remedy: kind, facts });
  return finding(code, { rules: [], params: { remedy: kind, categories, ...params }, witness });
}
