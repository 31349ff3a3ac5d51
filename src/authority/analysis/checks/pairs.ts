import { canonical } from '../../domain/canonical.ts';
import type { Effect } from '../../domain/effect.ts';
import type { CatalogueEntry } from '../../domain/remedy-catalogue.ts';
import { simplified } from '../../words/condition-sentence.ts';
import type { Finding } from '../finding.ts';
import { type Inspection, type Steps, appliesTo, entriesOf, finding, witnessOf } from '../inspection.ts';
import { and } from '../solver/prover.ts';
import type { SpelledRule } from '../world.ts';

/** Two rules about the same cases: said twice, said with different limits, or one giving what the other forbids. */
export function* pairsThatMeet(inspection: Inspection): Steps {
  const { rules } = inspection;
  for (const [index, one] of rules.entries()) {
    for (const other of rules.slice(index + 1)) yield meeting(inspection, one, other);
    yield null;
  }
}

function meeting(inspection: Inspection, one: SpelledRule, other: SpelledRule): Finding | null {
  const entry = entriesOf(inspection, one.rule).find((candidate) => appliesTo(other.rule, candidate));
  if (!entry) return null;
  if (canonical(simplified(one.conditions)) === canonical(simplified(other.conditions))) {
    return sameConditions(inspection, one, other, entry);
  }
  return grantAndForbid(inspection, one, other) ?? grantAndForbid(inspection, other, one);
}

function sameConditions(inspection: Inspection, one: SpelledRule, other: SpelledRule, entry: CatalogueEntry): Finding | null {
  const { world } = inspection;
  const [first, second] = [one.rule.effect, other.rule.effect];
  const code = canonical(first) === canonical(second) ? 'duplicate-rule' : 'equal-conditions-different-limits';
  if (code !== 'duplicate-rule' && !differOnlyInLimit(first, second)) return null;
  const matches = world.isTrue(one.conditions);
  const witness = witnessOf(inspection, entry, and(matches, world.isOffered(entry))) ?? witnessOf(inspection, entry, matches);
  return witness && finding(code, { rules: [one.rule.key, other.rule.key], params: { remedy: entry.kind }, witness });
}

function differOnlyInLimit(one: Effect, other: Effect): boolean {
  if (one.type === 'grant') return other.type === 'grant';
  if (one.type !== 'cap' || other.type !== 'cap') return false;
  const isSameCounter = one.counter === other.counter && one.window === other.window && one.of === other.of;
  return isSameCounter && 'times' in one === 'times' in other;
}

/** Not a fault: a prohibition is there to overrule grants. Whoever writes either should know of the other. */
function grantAndForbid(inspection: Inspection, grant: SpelledRule, forbid: SpelledRule): Finding | null {
  if (grant.rule.effect.type !== 'grant' || forbid.rule.effect.type !== 'forbid') return null;
  const { world } = inspection;
  for (const entry of entriesOf(inspection, grant.rule).filter((one) => appliesTo(forbid.rule, one))) {
    const both = and(world.isTrue(grant.conditions), world.isTrue(forbid.conditions), world.isOffered(entry));
    const witness = world.prover.find(both) && witnessOf(inspection, entry, both);
    if (!witness) continue;
    return finding('conflicting-overlap', {
      rules: [grant.rule.key, forbid.rule.key],
      params: { remedy: entry.kind, above: forbid.rule.effect.above ?? 0 },
      witness,
    });
  }
  return null;
}
