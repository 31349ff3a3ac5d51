import type { RemedyCatalogue, CatalogueEntry } from '../domain/remedy-catalogue.ts';
import type { RuleTest } from '../domain/rule-test.ts';
import type { Rule } from '../domain/rule.ts';
import type { RulesetContent } from '../domain/ruleset.ts';
import { answerTo } from '../engine/rule-tests.ts';
import { type Finding, type FindingCode, type HistoryEntry, type Witness, severities } from './finding.ts';
import type { Term } from './solver/prover.ts';
import { type Checked, type SpelledRule, type World, checkedRules, exampleOf, givenOf, worldOf } from './world.ts';

/** One ruleset under inspection; every check reads it and adds its findings. */
export type Inspection = {
  readonly world: World;
  readonly checked: Checked;
  readonly history: readonly HistoryEntry[];
  /** The rules that can match at all. */
  readonly rules: readonly SpelledRule[];
  readonly impossible: readonly SpelledRule[];
};

/** Null marks the end of a step: whoever runs the checks may stop or breathe there. */
export type Steps = Generator<Finding | null, void, undefined>;

export function inspectionOf(content: RulesetContent, catalogue: RemedyCatalogue, history: readonly HistoryEntry[]): Inspection {
  const checked = checkedRules(content, catalogue);
  const world = worldOf([checked], catalogue);
  const canMatch = ({ conditions }: SpelledRule): boolean => world.prover.find(world.isTrue(conditions)) !== null;
  const rules = checked.rules.filter(canMatch);
  return { world, checked, history, rules, impossible: checked.rules.filter((rule) => !rules.includes(rule)) };
}

export const appliesTo = ({ remedies }: Pick<Rule, 'remedies'>, { kind }: CatalogueEntry): boolean =>
  remedies === 'every' || remedies.includes(kind);

export const entriesOf = ({ world }: Inspection, rule: Rule): readonly CatalogueEntry[] =>
  world.catalogue.entries.filter((entry) => appliesTo(rule, entry));

export const finding = (code: FindingCode, found: Omit<Finding, 'code' | 'severity'>): Finding => ({
  code,
  severity: severities[code],
  ...found,
});

/** What a case adds to the facts the solver chose. */
export type Besides = Partial<Pick<RuleTest['given'], 'amountMinor' | 'used' | 'evidence' | 'secondPerson'>>;

/** A case of this remedy in which the term holds, answered by the rules; null when there is none. */
export function witnessOf(inspection: Inspection, entry: CatalogueEntry, term: Term, besides: Besides = {}): Witness | null {
  const example = exampleOf(inspection.world, term);
  return example && answered(inspection, { ...givenOf(example, inspection.world, entry), ...besides });
}

/** The case as the real evaluator answers it; money asks for one minor unit unless the case says how much. */
export function answered({ world, checked }: Inspection, given: RuleTest['given']): Witness {
  const hasMoney = world.catalogue.entries.some(({ kind, hasMoney: isMoney }) => kind === given.remedy && isMoney);
  const asked = hasMoney ? { ...given, amountMinor: Math.max(1, given.amountMinor ?? 1) } : given;
  const { verdict, limitMinor, matched } = answerTo(checked.policy, asked, checked.policy.ruleset.validFrom);
  return { given: asked, verdict, limitMinor, matched };
}
