import { type CounterKey, isCounterKey } from './counter.ts';
import type { FactValue } from './fact-definition.ts';
import { type FactReading, type FactReadings, isFactId } from './facts.ts';
import type { Situation } from './question.ts';
import { requestFacts } from './request-facts.ts';

/** A reading as JSON keeps it: instants as ISO 8601 text in UTC. */
export type RecordedReading<Value extends FactValue = FactValue> = {
  readonly value: Value;
  readonly asOf: string;
  readonly source: string;
};

/** A situation as JSON keeps it. Everything a replay needs, and nothing it would have to look up. */
export type SituationRecord = Omit<Situation, 'at' | 'facts' | 'factsOfKind' | 'used'> & {
  readonly at: string;
  readonly facts: Readonly<Partial<Record<keyof FactReadings, RecordedReading | null>>>;
  readonly used: Readonly<Partial<Record<CounterKey, RecordedReading<number> | null>>>;
};

/** Of a situation for one kind of remedy: see `situationFor`. */
export function recorded(situation: Situation): SituationRecord {
  const { levels, paidUnder, late = [], hardStops, present } = situation;
  const facts: Partial<Record<keyof FactReadings, RecordedReading | null>> = {};
  for (const id of readingIds(situation.facts)) facts[id] = written(situation.facts[id]);
  const used: Partial<Record<CounterKey, RecordedReading<number> | null>> = {};
  for (const key of counterKeysIn(situation.used)) used[key] = written(situation.used[key]);
  const times = late.length > 0 ? { late } : {};
  return { levels, paidUnder, ...times, hardStops, present, at: situation.at.toISOString(), facts, used };
}

export function revived(record: SituationRecord): Situation {
  const facts: Partial<Record<keyof FactReadings, FactReading | null>> = {};
  for (const id of readingIds(record.facts)) facts[id] = read(record.facts[id]);
  const used: Partial<Record<CounterKey, FactReading<number> | null>> = {};
  for (const key of counterKeysIn(record.used)) used[key] = read(record.used[key]);
  return { ...record, at: new Date(record.at), facts, used };
}

const written = <Value extends FactValue>(reading: FactReading<Value> | null | undefined): RecordedReading<Value> | null =>
  reading ? { ...reading, asOf: reading.asOf.toISOString() } : null;

const read = <Value extends FactValue>(reading: RecordedReading<Value> | null | undefined): FactReading<Value> | null =>
  reading ? { ...reading, asOf: new Date(reading.asOf) } : null;

const readingIds = (readings: object): readonly (keyof FactReadings)[] => Object.keys(readings).filter(isReadingId);

const isReadingId = (id: string): id is keyof FactReadings => isFactId(id) && !Object.hasOwn(requestFacts, id);

const counterKeysIn = (used: object): readonly CounterKey[] => Object.keys(used).filter(isCounterKey);
