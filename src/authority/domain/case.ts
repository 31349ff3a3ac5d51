import { type Level, type Money, rankOf } from '../../kernel/index.ts';
import { type CounterKey, isCounterKey } from './counter.ts';
import type { RuleKey } from './effect.ts';
import type { FactValue } from './fact-definition.ts';
import { type FactVector, factIn, readFacts, withFacts, withReadings } from './fact-vector.ts';
import { type Known, definitionOf, readFact } from './facts.ts';
import { nothingGiven } from './ledger-facts.ts';
import { type BoundRule, type Policy } from './policy.ts';
import type { Present, RemedyRequest, Situation } from './question.ts';
import { type CatalogueEntry, type RemedyParams, entryOf } from './remedy-catalogue.ts';
import type { LadderLevel } from './ruleset.ts';
import { betterOf } from './versions-of-then.ts';

/** One question with everything read that its answer needs: plain values, so that what-ifs are copies with a change. */
export type Case = {
  readonly policy: Policy;
  readonly entry: CatalogueEntry;
  readonly rules: readonly BoundRule[];
  readonly facts: FactVector;
  /** Rank in the remedy's family; −1 without a level. */
  readonly rank: number;
  readonly asked: Money | null;
  readonly used: Readonly<Partial<Record<CounterKey, Known>>>;
  /** Nothing counts against the employee, whatever was read. */
  readonly isUnspent: boolean;
  readonly paidUnder: Situation['paidUnder'];
  readonly late: readonly RuleKey[];
  readonly hardStops: Situation['hardStops'];
  readonly present: Present;
};

/** The part of a case that is the same for every remedy of a panel. */
export type SituationRead = { readonly situation: Situation; readonly facts: FactVector; readonly used: Case['used'] };

export const readSituation = (situation: Situation): SituationRead => ({
  situation,
  facts: readFacts(situation.facts, situation.at),
  used: readCounters(situation),
});

export function caseOf(policy: Policy, { situation, facts, used }: SituationRead, { kind, params, amount }: RemedyRequest): Case {
  const entry = entryOf(policy.catalogue, kind);
  const ofKind = situation.factsOfKind?.[kind] ?? {};
  const level = Object.hasOwn(situation.levels, entry.family) ? situation.levels[entry.family] : undefined;
  const known = withRequest(withReadings(facts, ofKind, situation.at), params, level);
  return {
    policy,
    entry,
    rules: rulesOf(policy, kind, known),
    facts: known,
    rank: level ? rankOf(level) : -1,
    asked: amount,
    used,
    isUnspent: false,
    paidUnder: situation.paidUnder,
    late: situation.late ?? [],
    hardStops: situation.hardStops,
    present: situation.present,
  };
}

const rulesOf = ({ rulesFor, earlier }: Policy, kind: RemedyRequest['kind'], { slots }: FactVector): readonly BoundRule[] => {
  const rules = rulesFor.get(kind) ?? [];
  return earlier ? rules.map((bound) => betterOf(bound, slots)) : rules;
};

/** The facts with those that the request itself carries. */
export const withRequest = (facts: FactVector, params: RemedyParams, level: Level | undefined): FactVector =>
  withFacts(facts, { ...paramFacts(params), 'employee.level': level && rankOf(level) });

const paramFacts = ({ planMonths, quantity }: RemedyParams) => ({
  'remedy.planMonths': planMonths,
  'remedy.quantity': quantity,
});

function readCounters({ used, at }: Situation): Case['used'] {
  const read: Partial<Record<CounterKey, Known>> = {};
  const definition = definitionOf('customer.credits12mMinor');
  for (const key of Object.keys(used).filter(isCounterKey)) read[key] = readFact(definition, used[key], at);
  return read;
}

export const usedOf = (subject: Case, key: CounterKey): Known =>
  subject.isUnspent && key.startsWith('employee/')
    ? { known: true, value: 0 }
    : (subject.used[key] ?? { known: false, doubt: 'missing' });

export const factOf = (subject: Case, id: Parameters<typeof factIn>[1]): FactValue | undefined => factIn(subject.facts.slots, id);

export const withAmount = (subject: Case, minor: number): Case => ({
  ...subject,
  asked: { minor, currency: subject.policy.ruleset.currency },
});

/**
 * The same case in the hands of the ruleset's template employee of a level: a stranger to the customer who has used nothing
 * of their own allowance today. What the customer and the team have had stays.
 */
export function asTemplate(subject: Case, level: LadderLevel): Case {
  const { role, trainings, tenureMonths } = subject.policy.ruleset.templates[level];
  return {
    ...subject,
    rank: rankOf(level satisfies Level),
    facts: withFacts(subject.facts, {
      'employee.role': role,
      'employee.trainings': trainings,
      'employee.tenureMonths': tenureMonths,
      'employee.level': rankOf(level),
      'employee.isRegistrar': false,
      ...nothingGiven,
    }),
    isUnspent: true,
    hardStops: { ...subject.hardStops, ownAccount: false, ownConduct: false, ownEscalation: false },
  };
}
