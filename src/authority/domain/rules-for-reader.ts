import { rankOf, type Level, type Role } from '../../kernel/index.ts';
import type { RuleKey } from './effect.ts';
import { readFacts, withFacts, type Slots } from './fact-vector.ts';
import type { BoundRule, Policy } from './policy.ts';
import type { RemedyFamily, RemedyKind } from './remedy-catalogue.ts';
import { FALSE, TRUE } from './truth.ts';

/** What rules may know of somebody who reads them; nothing of a case. */
export type ReaderFacts = {
  readonly role: Role;
  readonly trainings: readonly string[];
  /** Null where nobody knows since when. */
  readonly tenureMonths: number | null;
  /** The level they act at for a family of remedies; null where they give none. */
  readonly levelIn: (family: RemedyFamily) => Level | null;
};

/**
 * Which of these rules can concern the reader at all: with nothing known but themselves their conditions are not FALSE (Kleene), and a
 * fixed limit is above what another rule gives them whatever the case. `keys` are rules that changed; the others stand on both sides.
 */
export function rulesFor(policy: Policy, reader: ReaderFacts, keys: ReadonlySet<RuleKey>): ReadonlySet<RuleKey> {
  const found = new Set<RuleKey>();
  for (const { kind, family } of policy.catalogue.entries) {
    const level = reader.levelIn(family);
    if (level) for (const key of rulesAbout(policy, kind, slotsOf(reader, level), keys)) found.add(key);
  }
  return found;
}

function rulesAbout(policy: Policy, kind: RemedyKind, slots: Slots, keys: ReadonlySet<RuleKey>): readonly RuleKey[] {
  const bound = policy.rulesFor.get(kind) ?? [];
  const sure = bound.filter(({ rule, truth }) => !keys.has(rule.key) && truth(slots) === TRUE);
  const floor = Math.max(0, ...sure.map(fixedLimit));
  return bound
    .filter((one) => keys.has(one.rule.key) && one.truth(slots) !== FALSE && !isBelow(one, floor))
    .map(({ rule }) => rule.key);
}

const fixedLimit = ({ rule: { effect } }: BoundRule): number =>
  effect.type === 'grant' && typeof effect.upTo === 'number' ? effect.upTo : 0;

const isBelow = (bound: BoundRule, floor: number): boolean => {
  const limit = fixedLimit(bound);
  return limit > 0 && limit <= floor;
};

function slotsOf({ role, trainings, tenureMonths }: ReaderFacts, level: Level): Slots {
  return withFacts(readFacts({}, new Date(0)), {
    'employee.role': role,
    'employee.trainings': trainings,
    'employee.level': rankOf(level),
    ...(tenureMonths === null ? {} : { 'employee.tenureMonths': tenureMonths }),
  }).slots;
}
