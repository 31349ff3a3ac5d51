import { rankOf } from '../../../kernel/index.ts';
import { canonical } from '../../domain/canonical.ts';
import type { CatalogueEntry } from '../../domain/remedy-catalogue.ts';
import { type GrantRule, givesAsMuch, grantsAmong } from '../covering.ts';
import type { Finding } from '../finding.ts';
import { limitBounds } from '../formula-bounds.ts';
import { type Inspection, type Steps, appliesTo, entriesOf, finding, witnessOf } from '../inspection.ts';
import { type Term, and, not, or } from '../solver/prover.ts';
import type { SpelledRule, World } from '../world.ts';

/** Grants that never decide anything, and money that no cap holds back. */
export function* uselessOrUnboundedGrants(inspection: Inspection): Steps {
  const grants = grantsAmong(inspection.rules);
  for (const grant of grants) {
    const dead = deadGrant(inspection, grant);
    yield dead;
    if (!dead) yield shadowedGrant(inspection, grant, grants);
    yield uncappedGrant(inspection, grant);
  }
}

/** Whenever it matches, something stands against any amount of it; or no remedy of it is ever offered then. */
function deadGrant(inspection: Inspection, { rule, conditions }: GrantRule): Finding | null {
  const { world } = inspection;
  const against = (entry: CatalogueEntry): readonly SpelledRule[] =>
    inspection.rules.filter(({ rule: other }) => appliesTo(other, entry) && /^(?:forbid|require)$/.test(other.effect.type));
  const entries = entriesOf(inspection, rule);
  for (const entry of entries) {
    const barred = or(...against(entry).map((other) => bars(world, other)));
    if (world.prover.find(and(world.isTrue(conditions), world.isOffered(entry), not(barred)))) return null;
  }
  const [entry] = entries;
  const offered = entries.find((one) => world.prover.find(and(world.isTrue(conditions), world.isOffered(one))));
  const shown = offered ?? entry;
  if (!shown) return null;
  const term = and(world.isTrue(conditions), ...(offered ? [world.isOffered(offered)] : []));
  const witness = witnessOf(inspection, shown, term);
  const by = against(shown).filter((other) => world.prover.find(and(term, bars(world, other))));
  return (
    witness &&
    finding('dead-grant', {
      rules: [rule.key, ...by.map(({ rule: other }) => other.key)],
      params: { isOffered: offered !== undefined },
      witness,
    })
  );
}

/** Against the whole remedy, from the first minor unit. */
function bars(world: World, { rule: { effect }, conditions }: SpelledRule): Term {
  const bites = world.mayBeTrue(conditions);
  if (effect.type === 'forbid') return (effect.above ?? 0) === 0 ? bites : or();
  if (effect.type !== 'require' || (effect.above ?? 0) > 0) return or();
  const below = { fact: 'employee.level', operator: 'lessThan', value: rankOf(effect.level) } as const;
  return and(bites, or(world.atoms.holds(below), world.atoms.isUnknown('employee.level')));
}

/** Another grant, or several together, always give at least as much. */
function shadowedGrant(inspection: Inspection, grant: GrantRule, grants: readonly GrantRule[]): Finding | null {
  const { world } = inspection;
  const { rule, conditions } = grant;
  const entries = entriesOf(inspection, rule);
  const betters = grants.filter((other) => other !== grant && givesAsMuch(other, grant) && !isLaterTwin(other, grant));
  const betterFor = (entry: CatalogueEntry): readonly GrantRule[] => betters.filter((other) => appliesTo(other.rule, entry));
  for (const entry of entries) {
    const better = or(...betterFor(entry).map((other) => world.isTrue(other.conditions)));
    if (world.prover.find(and(world.isTrue(conditions), world.isOffered(entry), not(better)))) return null;
  }
  const entry = entries.find((one) => world.prover.find(and(world.isTrue(conditions), world.isOffered(one))));
  if (!entry) return null;
  const term = and(world.isTrue(conditions), world.isOffered(entry));
  const by = betterFor(entry).filter((other) => world.prover.find(and(term, world.isTrue(other.conditions))));
  const witness = witnessOf(inspection, entry, term);
  return witness && finding('shadowed-grant', { rules: [rule.key, ...by.map((other) => other.rule.key)], params: {}, witness });
}

/** Of two that say the same the later key is the one too many. */
const isLaterTwin = (other: GrantRule, grant: GrantRule): boolean =>
  other.rule.key > grant.rule.key &&
  canonical(other.conditions) === canonical(grant.conditions) &&
  canonical(other.grant.upTo) === canonical(grant.grant.upTo);

/** A money grant that no cap ever counts is an error, one for each cause leaving the sum of all open; one that some cases escape is worth knowing. */
function uncappedGrant(inspection: Inspection, grant: GrantRule): Finding | null {
  const { world } = inspection;
  if (limitBounds(grant.grant.upTo).most === 0) return null;
  for (const entry of entriesOf(inspection, grant.rule).filter(({ hasMoney }) => hasMoney)) {
    const caps = inspection.rules.filter(
      ({ rule }) => rule.effect.type === 'cap' && !rule.effect.cause && appliesTo(rule, entry),
    );
    const matches = and(world.isTrue(grant.conditions), world.isOffered(entry));
    const counting = caps.filter((cap) => world.prover.find(and(matches, world.isTrue(cap.conditions))));
    const free = and(matches, not(or(...caps.map((cap) => world.mayBeTrue(cap.conditions)))));
    const witness = world.prover.find(free) && witnessOf(inspection, entry, free);
    if (!witness) continue;
    const code = counting.length === 0 ? 'grant-without-cap' : 'cap-with-exceptions';
    const rules = [grant.rule.key, ...counting.map(({ rule }) => rule.key)];
    return finding(code, { rules, params: { remedy: entry.kind }, witness });
  }
  return null;
}
