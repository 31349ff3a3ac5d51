import type { Level, Role } from '../../kernel/index.ts';
import type { CounterScope, CounterWindow } from '../domain/counter.ts';
import type { DutyKind, Owe } from '../domain/effect.ts';
import type { Unit } from '../domain/fact-definition.ts';
import type { Doubt } from '../domain/facts.ts';
import type { goesByDates } from '../domain/rule.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Comparison, FactWords } from './fact-words.ts';
import type { CaseWords, FindingWords } from './finding-words.ts';
import type { FrameWords } from './frame-words.ts';
import type { ReasonWords } from './reason-words.ts';

/** Everything one language must be able to say. Both languages have exactly this shape: a missing word does not compile. */
export type Vocabulary = {
  readonly facts: FactWords;
  readonly grammar: Grammar;
  readonly effects: EffectWords;
  readonly reasons: ReasonWords;
  readonly findings: FindingWords;
  readonly cases: CaseWords;
  readonly frame: FrameWords;
  readonly levels: Readonly<Record<Level, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly scopes: Readonly<Record<CounterScope, string>>;
  readonly windows: Readonly<Record<CounterWindow, string>>;
  readonly doubts: Readonly<Record<Doubt, string>>;
  /** Rulesets bring their own codes; one without words is read out as it is written. */
  readonly refusals: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, string>>;
};

export type Grammar = {
  readonly quote: (label: string) => string;
  readonly everyRemedy: string;
  readonly comparisons: Readonly<Record<Comparison, (name: string, value: string) => string>>;
  readonly units: Readonly<Record<Exclude<Unit, 'minor'>, (count: string, value: number) => string>>;
  readonly isOneOf: (name: string, values: string) => string;
  readonly isNoneOf: (name: string, values: string) => string;
  readonly and: string;
  readonly or: string;
  readonly either: string;
  readonly when: (conditions: string) => string;
  readonly unless: (exceptions: string) => string;
  readonly goesBy: Readonly<Record<Exclude<(typeof goesByDates)[number], 'decision'>, string>>;
  readonly keepsTheBetter: string;
  readonly formula: FormulaWords;
};

export type FormulaWords = {
  readonly percentOf: (percent: number, of: string) => string;
  readonly times: (by: number, of: string) => string;
  readonly rate: (amount: string, per: number, of: string) => string;
  readonly wholePeriods: (per: number, of: string) => string;
  readonly ifAtLeast: (value: string, reaches: string, then: string) => string;
  readonly plus: (parts: readonly string[]) => string;
  readonly minus: (from: string, take: string) => string;
  readonly lowest: (parts: string) => string;
  readonly highest: (parts: string) => string;
};

/** The beginning of a rule's sentence. `above` and `limit` are money in words, null where none applies. */
export type EffectWords = {
  readonly anybody: string;
  readonly levelOrAbove: (level: string) => string;
  readonly exactLevel: (level: string) => string;
  readonly grant: (who: string, remedies: string, limit: string | null) => string;
  readonly cap: (max: string, counted: string, remedies: string) => string;
  readonly capTimes: (times: number, counted: string, remedies: string) => string;
  /** Of a limit for which every remedy counts, not only those it is about. */
  readonly countedTogether: string;
  readonly counted: (scope: string, window: string) => string;
  /** Said after it. */
  readonly forSameCause: string;
  readonly usedSoFar: (counted: string) => string;
  readonly forbidEmployee: (remedies: string, above: string | null) => string;
  readonly forbidEveryone: (remedies: string, above: string | null) => string;
  readonly because: (reason: string) => string;
  readonly require: (remedies: string, level: string, above: string | null) => string;
  readonly duty: (remedies: string, duty: string, above: string | null) => string;
  readonly duties: Readonly<Record<Exclude<DutyKind['kind'], 'evidence'>, string>> & {
    readonly evidence: (kind: string) => string;
  };
  /** Of a remedy without money. */
  readonly oweHelp: (remedies: string, within: string) => string;
  readonly owe: (amount: string, remedies: string, payWithin: string, penalty: string | null) => string;
  readonly payWithin: Readonly<Record<Owe['payWithin']['unit'], (count: number) => string>>;
};
