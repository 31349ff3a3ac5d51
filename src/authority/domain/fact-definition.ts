export type Operator =
  | 'equal'
  | 'notEqual'
  | 'in'
  | 'notIn'
  | 'contains'
  | 'doesNotContain'
  | 'lessThan'
  | 'lessThanInclusive'
  | 'greaterThan'
  | 'greaterThanInclusive';

export type FactValue = number | boolean | string | readonly string[];

/** What every fact says about itself besides its type. `since` is the version of the facts catalogue that brought it. */
export type FactTraits = {
  readonly source: 'complaint' | 'remedy' | 'customer' | 'account' | 'employee' | 'ledger' | 'clock';
  /** A reading older than this is UNKNOWN. */
  readonly maxAgeSeconds: number;
  /** Whether a higher value, or one more member, may only raise authority, only lower it, or either. */
  readonly authority: 'up' | 'down' | 'none';
  /** Who can change it by doing their work: only those facts are ever proposed as a way to a remedy. */
  readonly changeableBy: 'nobody' | 'employee' | 'training' | 'ladder';
  readonly pii: boolean;
  readonly since: number;
};

/** `usage` is whatever the utility bills by: gallons, cubic metres, kilowatt-hours. */
export type Unit = 'minor' | 'minute' | 'day' | 'month' | 'count' | 'usage' | 'rank';

export type EnumFact = FactTraits & { readonly type: 'enum'; readonly values: readonly string[] };
export type SetFact = FactTraits & { readonly type: 'set'; readonly values: readonly string[] };
export type BoolFact = FactTraits & { readonly type: 'bool' };
export type IntFact = FactTraits & { readonly type: 'int'; readonly min: number; readonly max: number; readonly unit: Unit };
export type MoneyFact = FactTraits & {
  readonly type: 'money';
  readonly min: number;
  readonly max: number;
  readonly unit: 'minor';
};

export type FactDefinition = EnumFact | SetFact | BoolFact | IntFact | MoneyFact;

export type ValueOf<Definition extends FactDefinition> = Definition extends IntFact | MoneyFact
  ? number
  : Definition extends BoolFact
    ? boolean
    : Definition extends SetFact
      ? readonly string[]
      : string;

const comparisons = ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const;

export const operatorsFor: Readonly<Record<FactDefinition['type'], readonly Operator[]>> = {
  enum: ['equal', 'notEqual', 'in', 'notIn'],
  set: ['contains', 'doesNotContain'],
  bool: ['equal', 'notEqual'],
  int: comparisons,
  money: comparisons,
};

export const isNumberFact = (definition: FactDefinition): definition is IntFact | MoneyFact =>
  definition.type === 'int' || definition.type === 'money';

/** A money fact beyond ten billion units of any currency is a mistake in the source, not a balance. */
export const maxMinor = 1_000_000_000_000;
