import { type FactDefinition, type FactValue, type ValueOf, isNumberFact } from './fact-definition.ts';
import { type LedgerFactId, ledgerFacts } from './ledger-facts.ts';
import { type RequestFactId, requestFacts } from './request-facts.ts';
import { type SuppliedFactId, suppliedFacts } from './supplied-facts.ts';

/** Raise it whenever a fact, an allowed value or a bound changes; every decision record names it. */
export const factsCatalogueVersion = 4;

/** Every fact a rule may read. Add one to the file of its kind: resolvers that miss it stop compiling. */
export const factsCatalogue = { ...suppliedFacts, ...ledgerFacts, ...requestFacts } as const;

export type FactId = SuppliedFactId | LedgerFactId | RequestFactId;
export type FactValueOf<Id extends FactId> = ValueOf<(typeof factsCatalogue)[Id]>;

/** One reading of a fact: `source` says where from ("billing extract 2026-03-01"), `asOf` when it was true. */
export type FactReading<Value extends FactValue = FactValue> = {
  readonly value: Value;
  readonly asOf: Date;
  readonly source: string;
};

/** What resolvers hand in: one reading for every fact, null where nothing is known. */
export type SuppliedFacts = { readonly [Id in SuppliedFactId]: FactReading<FactValueOf<Id>> | null };
export type FactReadings = Readonly<Partial<Record<SuppliedFactId | LedgerFactId, FactReading | null>>>;

/** Why a fact is UNKNOWN: nobody supplied it, it is older than its maximum age, or it breaks its own definition. */
export type Doubt = 'missing' | 'stale' | 'invalid';

export type Known = { readonly known: true; readonly value: FactValue } | { readonly known: false; readonly doubt: Doubt };

/** A reading dated after `at` is as fresh as one made at `at`: clocks of two machines differ a little. */
export function readFact(definition: FactDefinition, reading: FactReading | null | undefined, at: Date): Known {
  if (!reading) return { known: false, doubt: 'missing' };
  const ageSeconds = (at.getTime() - reading.asOf.getTime()) / 1000;
  if (!(ageSeconds <= definition.maxAgeSeconds)) return { known: false, doubt: 'stale' };
  if (!fits(definition, reading.value)) return { known: false, doubt: 'invalid' };
  return { known: true, value: reading.value };
}

/**
 * Whether a value obeys the definition. A set may hold members the catalogue does not name: no rule can read them. An enum
 * may not: "not one of these" would be true of a word nobody has thought about.
 */
export function fits(definition: FactDefinition, value: FactValue): boolean {
  if (isNumberFact(definition)) {
    return Number.isSafeInteger(value) && Number(value) >= definition.min && Number(value) <= definition.max;
  }
  if (definition.type === 'bool') return typeof value === 'boolean';
  if (definition.type === 'set') return Array.isArray(value) && value.every((member) => typeof member === 'string');
  return typeof value === 'string' && definition.values.includes(value);
}

export const isFactId = (id: string): id is FactId => Object.hasOwn(factsCatalogue, id);

export const definitionOf = (id: FactId): FactDefinition => factsCatalogue[id];
