import { canonical } from '../domain/canonical.ts';
import type { Leaf } from '../domain/condition.ts';
import type { RuleKey } from '../domain/effect.ts';
import type { FactValue } from '../domain/fact-definition.ts';
import { withFacts } from '../domain/fact-vector.ts';
import { definitionOf, fits } from '../domain/facts.ts';
import type { CatalogueEntry, RemedyCatalogue } from '../domain/remedy-catalogue.ts';
import type { PlainFacts, RuleTest } from '../domain/rule-test.ts';
import type { RulesetContent } from '../domain/ruleset.ts';
import { answerTo } from '../engine/rule-tests.ts';
import { leafClause } from '../words/leaf-sentence.ts';
import { type Speech, speechIn } from '../words/speech.ts';
import { type Edge, amountIn, capEdges, isInTimes, limitEdges, noFacts } from './amount-edges.ts';
import { type Inspection, entriesOf, inspectionOf } from './inspection.ts';
import { type Drop, leafDrops } from './leaf-drops.ts';
import { and, not } from './solver/prover.ts';
import { type SpelledRule, exampleOf, givenOf } from './world.ts';

/** A test that nobody has written, expecting what the rules say now. */
export type ProposedTest = { readonly rule: RuleKey; readonly test: RuleTest };

/**
 * The edges of every rule, or of one: its amount (a calculated one as it comes out) less one, exactly and one more, what is used of
 * its limit over time likewise, and both sides of each of its comparisons, in the cases nearest to the ordinary one in which they matter. Whoever accepts one says that today's answer is right.
 */
export function proposedTests(content: RulesetContent, catalogue: RemedyCatalogue, only?: RuleKey): readonly ProposedTest[] {
  const inspection = inspectionOf(content, catalogue, []);
  const speech = speechIn('en', content.currency);
  const wanted = inspection.rules.filter(({ rule }) => only === undefined || rule.key === only);
  return wanted.flatMap((spelled) => {
    const edges = [...amountEdges(inspection, spelled, speech), ...sidesOf(inspection, spelled, speech)];
    const distinct = new Map(edges.map((edge) => [canonical(edge.given), edge]));
    return [...distinct.values()].map(({ name, given }) => ({
      rule: spelled.rule.key,
      test: expectingNow(inspection, name, given),
    }));
  });
}

/** Of a limit the amounts around it; of a cap what is used, so that a little more comes just below it, to it and over it. */
function amountEdges(inspection: Inspection, spelled: SpelledRule, speech: Speech): readonly Edge[] {
  const { effect } = spelled.rule;
  const entries = entriesOf(inspection, spelled.rule);
  const entry = entries.find(({ hasMoney }) => hasMoney) ?? (isInTimes(effect) ? entries[0] : undefined);
  const base = entry && baseCase(inspection, spelled, entry);
  if (!entry || !base) return [];
  if (effect.type === 'cap') return capEdges(effect, spelled.rule, entry.hasMoney ? { ...base, amountMinor: 1 } : base, speech);
  const limit = amountIn(effect, withFacts(noFacts, factsOf(inspection, base)));
  return limit === null ? [] : limitEdges(limit, base, speech);
}

function sidesOf(inspection: Inspection, spelled: SpelledRule, speech: Speech): readonly Edge[] {
  const [entry] = entriesOf(inspection, spelled.rule);
  if (!entry) return [];
  return leafDrops(spelled.conditions).flatMap((drop) => {
    const base = baseCase(inspection, spelled, entry, drop);
    const amount = entry.hasMoney ? { amountMinor: 1 } : {};
    return base
      ? sides(drop.leaf, factsOf(inspection, base)[drop.leaf.fact]).map((value) => ({
          name: sideName(drop.leaf, value, speech),
          given: { ...base, ...amount, facts: { ...base.facts, [drop.leaf.fact]: value } },
        }))
      : [];
  });
}

const factsOf = ({ checked }: Inspection, { facts }: RuleTest['given']): PlainFacts => ({
  ...checked.content.ordinaryCase,
  ...facts,
});

/** A case in which the rule matches, and only because of the comparison where there is such a case. */
function baseCase(
  { world }: Inspection,
  { conditions }: SpelledRule,
  entry: CatalogueEntry,
  drop?: Drop,
): RuleTest['given'] | null {
  const matches = and(world.isTrue(conditions), world.isOffered(entry), world.allKnown);
  const decisive = drop?.without ? exampleOf(world, and(matches, not(world.isTrue(drop.without)))) : null;
  const found = decisive ?? exampleOf(world, matches);
  return found && givenOf(found, world, entry);
}

/** The values on both sides of a comparison that the fact may take; `now` is the other members or words of the base case. */
function sides({ fact, value }: Leaf, now: FactValue | undefined): readonly FactValue[] {
  const definition = definitionOf(fact);
  if (definition.type === 'bool') return [true, false];
  if (typeof value === 'number') return [value - 1, value, value + 1].filter((side) => fits(definition, side));
  const named = typeof value === 'object' ? value : [String(value)];
  if (definition.type === 'enum')
    return [...named.slice(0, 1), ...definition.values.filter((word) => !named.includes(word)).slice(0, 1)];
  const others = (typeof now === 'object' ? now : []).filter((member) => !named.includes(member));
  return [[...others, ...named], others];
}

function sideName({ fact, value: named }: Leaf, value: FactValue, speech: Speech): string {
  if (typeof value !== 'object') return leafClause({ fact, operator: 'equal', value }, false, speech);
  const operator = value.includes(String(named)) ? 'contains' : 'doesNotContain';
  return leafClause({ fact, operator, value: named }, false, speech);
}

function expectingNow({ checked: { policy } }: Inspection, name: string, given: RuleTest['given']): RuleTest {
  const { verdict, limitMinor, escalateTo, reasons } = answerTo(policy, given, policy.ruleset.validFrom);
  const expected = {
    ...{ verdict, reasons: [...new Set(reasons.map(({ code }) => code))] },
    ...(limitMinor === null ? {} : { limitMinor }),
    ...(escalateTo === null ? {} : { level: escalateTo }),
  };
  return { name: name.slice(0, 200), given, expect: expected };
}
