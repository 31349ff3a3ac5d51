import { type Level, levels } from '../../kernel/index.ts';
import { type CounterKey, counterKey } from './counter.ts';
import type { FactValue } from './fact-definition.ts';
import type { FactId, FactReading, FactReadings } from './facts.ts';
import type { Policy } from './policy.ts';
import { type Situation, noHardStops, nothingPresent } from './question.ts';
import { requestFacts } from './request-facts.ts';
import type { PlainFacts } from './rule-test.ts';
import { countersOf } from './ruleset.ts';

/** How a case differs from the ruleset's ordinary one; whatever is not named is as there, and nothing is used or present. */
export type Differences = Partial<Omit<Situation, 'at' | 'facts' | 'used'>> & {
  readonly facts?: PlainFacts;
  readonly unknown?: readonly FactId[];
  readonly used?: Readonly<Partial<Record<CounterKey, number>>>;
};

/** The ruleset's ordinary case as a situation read at `at`, with these differences. */
export function ordinarySituation(policy: Policy, at: Date, differences: Differences = {}): Situation {
  const { facts, unknown = [], used = {}, ...rest } = differences;
  const values = valuesOf(policy, facts, unknown);
  const reading = <Value extends FactValue>(value: Value): FactReading<Value> => ({ value, asOf: at, source: 'ordinary case' });
  const supplied = Object.entries(values).filter(([id]) => !Object.hasOwn(requestFacts, id));
  const readings: FactReadings = Object.fromEntries(supplied.map(([id, value]) => [id, reading(value)]));
  const counters = countersOf(policy.ruleset).map(counterKey);
  return {
    at,
    facts: readings,
    used: Object.fromEntries(counters.map((key) => [key, reading(used[key] ?? 0)])),
    levels: levelsAt(policy, values['employee.level']),
    paidUnder: {},
    hardStops: noHardStops,
    present: nothingPresent,
    ...rest,
  };
}

type Values = Readonly<Partial<Record<FactId, FactValue>>>;

function valuesOf({ ruleset }: Policy, facts: PlainFacts | undefined, unknown: readonly FactId[]): Values {
  const isKnown = ([id]: readonly [string, unknown]): boolean => !unknown.some((unknownId) => unknownId === id);
  return Object.fromEntries(Object.entries({ ...ruleset.ordinaryCase, ...facts }).filter(isKnown));
}

function levelsAt({ catalogue }: Policy, rank: FactValue | undefined): Situation['levels'] {
  const level: Level | undefined = typeof rank === 'number' ? levels[rank] : undefined;
  return level ? Object.fromEntries(catalogue.entries.map(({ family }) => [family, level])) : {};
}
