import type { Effect } from '../../domain/effect.ts';
import type { CatalogueEntry } from '../../domain/remedy-catalogue.ts';
import { freedom } from '../../domain/verdict.ts';
import { givesAsMuch, grantsAmong } from '../covering.ts';
import type { Finding, Witness } from '../finding.ts';
import { limitBounds } from '../formula-bounds.ts';
import { type Inspection, type Steps, answered, appliesTo, finding } from '../inspection.ts';
import { type Advance, type Fixed, advancesOf } from '../advances.ts';
import { asStrict } from '../strictness.ts';
import { type Term, and, not, or } from '../solver/prover.ts';
import { type SpelledRule, exampleOf, givenOf } from '../world.ts';

/**
 * More level, training or time in service that permits less. Rules whose form alone proves that it cannot happen are not
 * asked about; for the others the solver looks for one case and the same case one step further, and the evaluator confirms it.
 */
export function* monotony(inspection: Inspection): Steps {
  for (const advance of advancesOf(inspection)) {
    yield inspection.world.catalogue.entries.reduce<Finding | null>(
      (found, entry) => found ?? fallFor(inspection, advance, entry),
      null,
    );
  }
}

function fallFor(inspection: Inspection, advance: Advance, entry: CatalogueEntry): Finding | null {
  const { world } = inspection;
  const rules = inspection.rules.filter(({ rule }) => appliesTo(rule, entry));
  const losses = [...lostGrants(inspection, advance, rules), ...newBarriers(inspection, advance, rules)];
  const offered = and(world.allKnown, world.isOffered(entry));
  // Mostly nothing is lost: one question about all of them is answered sooner than one about each.
  if (!world.prover.find(and(offered, or(...losses.map(({ loss }) => loss))))) return null;
  for (const { rule, loss, amountMinor } of losses) {
    const example = exampleOf(world, and(offered, loss));
    if (!example) continue;
    const { code, params, before, after } = advance;
    const shown = ({ facts }: Fixed): Witness => {
      const given = givenOf({ facts: facts(example.facts), unknown: [] }, world, entry);
      return answered(inspection, { ...given, ...everythingPresent(rules), ...(entry.hasMoney ? { amountMinor } : {}) });
    };
    const [witness, then] = [shown(before), shown(after)];
    const isLess = freedom[then.verdict] < freedom[witness.verdict] || (then.limitMinor ?? 0) < (witness.limitMinor ?? 0);
    if (isLess) return finding(code, { rules: [rule.rule.key], params: { ...params, remedy: entry.kind }, witness, then });
  }
  return null;
}

type Loss = { readonly rule: SpelledRule; readonly loss: Term; readonly amountMinor: number };

function lostGrants({ world }: Inspection, { before, after }: Advance, rules: readonly SpelledRule[]): readonly Loss[] {
  const grants = grantsAmong(rules);
  return grants.map((grant) => {
    const others = grants.filter((other) => other.rule.key === grant.rule.key || givesAsMuch(other, grant));
    const kept = or(...others.map(({ conditions }) => world.isTrue(conditions, after.given)));
    const loss = and(world.isTrue(grant.conditions, before.given), not(kept));
    return { rule: grant, loss, amountMinor: Math.max(1, Math.min(limitBounds(grant.grant.upTo).most, 1_000_000_000)) };
  });
}

function newBarriers({ world }: Inspection, { before, after }: Advance, rules: readonly SpelledRule[]): readonly Loss[] {
  const barriers = rules.filter(({ rule }) => rule.effect.type !== 'grant' && rule.effect.type !== 'owe');
  const granted = or(...grantsAmong(rules).map(({ conditions }) => world.isTrue(conditions, before.given)));
  return barriers
    .filter(({ rule: { effect } }) => asStrict(effect, effect, before.rank, after.rank))
    .map((barrier) => {
      const { effect } = barrier.rule;
      const sameBefore = barriers.filter(({ rule: other }) => asStrict(other.effect, effect, before.rank, after.rank));
      const stood = or(...sameBefore.map(({ conditions }) => world.mayBeTrue(conditions, before.given)));
      const loss = and(granted, world.mayBeTrue(barrier.conditions, after.given), not(stood));
      return { rule: barrier, loss, amountMinor: firstAmountOf(effect) };
    });
}

const firstAmountOf = (effect: Effect): number =>
  effect.type === 'cap' && 'max' in effect ? effect.max + 1 : 'above' in effect ? (effect.above ?? 0) + 1 : 1;

/** Every duty met, so that only authority itself differs. */
function everythingPresent(rules: readonly SpelledRule[]) {
  const evidence = rules.flatMap(({ rule: { effect } }) =>
    effect.type === 'duty' && effect.duty.kind === 'evidence' ? [effect.duty.evidence] : [],
  );
  return { secondPerson: true, ...(evidence.length > 0 ? { evidence: [...new Set(evidence)] } : {}) };
}
