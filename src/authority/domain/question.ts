import type { Level, Money } from '../../kernel/index.ts';
import { authorityErrors } from './authority.errors.ts';
import type { CounterKey } from './counter.ts';
import type { RuleKey } from './effect.ts';
import { isNumberFact } from './fact-definition.ts';
import { type FactReading, type FactReadings, definitionOf, fits } from './facts.ts';
import type { Policy } from './policy.ts';
import { type CatalogueEntry, type RemedyFamily, type RemedyKind, type RemedyParams, entryOf } from './remedy-catalogue.ts';

/** What is so, for one employee and one complaint, at one instant. */
export type Situation = {
  readonly at: Date;
  readonly facts: FactReadings;
  /** Facts that differ by the kind of remedy asked for; they stand beside `facts` for that kind. */
  readonly factsOfKind?: Readonly<Partial<Record<RemedyKind, FactReadings>>>;
  /** The employee's level per remedy family at `at`; a family missing here is one they hold no level in. */
  readonly levels: Readonly<Record<RemedyFamily, Level>>;
  /** Minor units or times used per counter of `countersOf`; missing or null means nobody knows. */
  readonly used: Readonly<Partial<Record<CounterKey, FactReading<number> | null>>>;
  /** Minor units given on this complaint so far under each obligation, 0 for one without money; part of `complaint.givenMinor`. */
  readonly paidUnder: Readonly<Record<RuleKey, number>>;
  /** Obligations that were not paid in time. */
  readonly late?: readonly RuleKey[];
  readonly hardStops: HardStops;
  readonly present: Present;
};

/** The situation as it is for one kind of remedy: what a decision keeps. */
export function situationFor(kind: RemedyKind, { factsOfKind = {}, ...situation }: Situation): Situation {
  const ofKind = Object.hasOwn(factsOfKind, kind) ? factsOfKind[kind] : {};
  return { ...situation, facts: { ...situation.facts, ...ofKind } };
}

/** What the product refuses whatever the rules say. */
export type HardStops = {
  /** Own account, own household's or a declared acquaintance's. */
  readonly ownAccount: boolean;
  readonly ownConduct: boolean;
  readonly ownEscalation: boolean;
  readonly legalHold: boolean;
  readonly safetyOpen: boolean;
};

export const noHardStops: HardStops = {
  ownAccount: false,
  ownConduct: false,
  ownEscalation: false,
  legalHold: false,
  safetyOpen: false,
};

/** What is there already. `secondPerson`: a named colleague confirmed from their own session. */
export type Present = {
  readonly evidence: readonly string[];
  readonly secondPerson: boolean;
  readonly note: boolean;
  readonly customerNotified: boolean;
};

export const nothingPresent: Present = { evidence: [], secondPerson: false, note: false, customerNotified: false };

/** One remedy asked for. `amount` is null exactly for kinds without money. */
export type RemedyRequest = { readonly kind: RemedyKind; readonly params: RemedyParams; readonly amount: Money | null };

/** Refuses what no rule can answer: unknown kind, an amount where none belongs or none where one does, another currency. */
export function checkRequest(policy: Policy, request: RemedyRequest): void {
  checkAsked(entryOf(policy.catalogue, request.kind), request);
  const { currency } = policy.ruleset;
  if (request.amount && request.amount.currency !== currency) {
    throw authorityErrors.currencyMismatch(currency, request.amount.currency);
  }
}

/** The part of it that needs no rules. */
export function checkAsked({ hasMoney }: Pick<CatalogueEntry, 'hasMoney'>, { kind, params, amount }: RemedyRequest): void {
  checkParam('planMonths', params.planMonths);
  checkParam('quantity', params.quantity);
  if (!hasMoney) {
    if (amount) throw authorityErrors.amountNotExpected(kind);
    return;
  }
  if (!amount) throw authorityErrors.amountMissing(kind);
  if (!Number.isSafeInteger(amount.minor) || amount.minor <= 0) throw authorityErrors.amountNotPositive(amount.minor);
}

function checkParam(param: keyof RemedyParams, value: number | undefined): void {
  const definition = definitionOf(`remedy.${param}`);
  if (value === undefined || !isNumberFact(definition) || fits(definition, value)) return;
  throw authorityErrors.paramOutOfBounds(param, definition.min, definition.max);
}
