import type { Case } from './case.ts';
import { usedOf } from './case.ts';
import { type Cap, type DutyKind, type Grant, type Owe, type RuleKey, counterOf } from './effect.ts';
import { counterKey } from './counter.ts';
import type { Level } from '../../kernel/index.ts';
import type { FactId } from './facts.ts';
import { type BudgetHeld, budgetKey, counterOfBudget } from './budget-held.ts';
import { amountOf, factsInFormula } from './formula.ts';
import { factIn } from './fact-vector.ts';
import type { BoundRule } from './policy.ts';
import { FALSE, TRUE, type Truth } from './truth.ts';
import type { Owed, RemainingCap, RemainingTimes } from './verdict.ts';

/** What the rules of one remedy come to for one case, before any amount is looked at. No part of it depends on their order. */
export type Weighed = {
  /** The highest grant, the smaller key where two are equal. */
  readonly grant: { readonly rule: RuleKey; readonly limitMinor: number } | null;
  /** Grants that an unknown fact keeps shut; `limitMinor` is null when the amount is the unknown. */
  readonly shut: readonly { readonly rule: RuleKey; readonly limitMinor: number | null }[];
  /** Grants that a manager has suspended. */
  readonly suspended: readonly RuleKey[];
  readonly caps: readonly RemainingCap[];
  readonly times: readonly RemainingTimes[];
  readonly forbids: readonly Barrier<{ readonly reason: string; readonly for: 'this-employee' | 'everyone' }>[];
  readonly requires: readonly Barrier<{ readonly level: Level }>[];
  readonly duties: readonly Barrier<{ readonly duty: DutyKind }>[];
  readonly owed: readonly Owed[];
  /** Obligations nobody can compute. */
  readonly unknownOwes: readonly RuleKey[];
  /** The unknown facts behind each rule that is not certain. */
  readonly doubts: ReadonlyMap<RuleKey, readonly FactId[]>;
  readonly matched: readonly RuleKey[];
  readonly undecided: readonly RuleKey[];
};

export type Barrier<Said> = Said & { readonly rule: RuleKey; readonly above: number };

/** A grant needs TRUE; everything else acts on TRUE and on UNKNOWN, an obligation then being an unknown one. */
export function weigh(subject: Case): Weighed {
  const scales = emptyScales();
  for (const bound of subject.rules) {
    const truth = bound.truth(subject.facts.slots);
    if (truth === FALSE) continue;
    const { key } = bound.rule;
    if (truth === TRUE) scales.matched.push(key);
    else {
      scales.undecided.push(key);
      scales.doubts.set(key, bound.doubted(subject.facts.slots));
    }
    put(scales, bound, truth, subject);
  }
  for (const budget of subject.policy.budgets ?? []) putBudget(scales, budget, subject);
  return settled(scales);
}

type Writable<Weighs> = { -readonly [Part in keyof Weighs]: Weighs[Part] extends readonly (infer One)[] ? One[] : Weighs[Part] };
type Scales = Omit<Writable<Weighed>, 'doubts'> & { doubts: Map<RuleKey, readonly FactId[]> };

const emptyScales = (): Scales => ({
  grant: null,
  shut: [],
  suspended: [],
  caps: [],
  times: [],
  forbids: [],
  requires: [],
  duties: [],
  owed: [],
  unknownOwes: [],
  doubts: new Map(),
  matched: [],
  undecided: [],
});

function put(scales: Scales, bound: BoundRule, truth: Truth, subject: Case): void {
  const { key: rule, effect } = bound.rule;
  switch (effect.type) {
    case 'grant': {
      putGrant(scales, rule, effect, truth, subject);
      return;
    }
    case 'cap':
      putCap(scales, bound, effect, subject);
      return;
    case 'forbid':
      scales.forbids.push({ rule, reason: effect.reason, for: effect.for, above: effect.above ?? 0 });
      return;
    case 'require':
      scales.requires.push({ rule, level: effect.level, above: effect.above ?? 0 });
      return;
    case 'duty':
      scales.duties.push({ rule, duty: effect.duty, above: effect.above ?? 0 });
      return;
    case 'owe': {
      putOwe(scales, rule, effect, truth, subject);
      return;
    }
  }
}

function putGrant(scales: Scales, rule: RuleKey, { upTo }: Grant, truth: Truth, subject: Case): void {
  if (subject.policy.suspended?.rules.includes(rule)) {
    scales.suspended.push(rule);
    return;
  }
  const amount = amountOf(upTo, subject.facts.slots);
  const limitMinor = amount === undefined ? null : Math.max(0, amount);
  if (limitMinor === null) doubtFormula(scales, rule, upTo, subject);
  if (truth !== TRUE || limitMinor === null) {
    scales.shut.push({ rule, limitMinor });
    return;
  }
  const best = scales.grant;
  if (!best || limitMinor > best.limitMinor || (limitMinor === best.limitMinor && rule < best.rule)) {
    scales.grant = { rule, limitMinor };
  }
}

function putOwe(scales: Scales, rule: RuleKey, effect: Owe, truth: Truth, subject: Case): void {
  const amount = amountOf(effect.amount, subject.facts.slots);
  if (amount === undefined) doubtFormula(scales, rule, effect.amount, subject);
  if (truth !== TRUE || amount === undefined) {
    scales.unknownOwes.push(rule);
    return;
  }
  const isPaid = Object.hasOwn(subject.paidUnder, rule);
  const penalty = subject.late.includes(rule) ? (effect.latePenalty ?? 0) : 0;
  const amountMinor = Math.max(0, amount + penalty - (isPaid ? (subject.paidUnder[rule] ?? 0) : 0));
  if (subject.entry.hasMoney ? amountMinor > 0 : !isPaid)
    scales.owed.push({ rule, amountMinor, payWithin: effect.payWithin, latePenalty: effect.latePenalty });
}

function doubtFormula(scales: Scales, rule: RuleKey, formula: Grant['upTo'], subject: Case): void {
  const unknown = factsInFormula(formula).filter((fact) => factIn(subject.facts.slots, fact) === undefined);
  scales.doubts.set(rule, [...new Set([...(scales.doubts.get(rule) ?? []), ...unknown])]);
}

function putCap(scales: Scales, { rule: { key: rule, remedies } }: BoundRule, cap: Cap, subject: Case): void {
  const key = counterKey(counterOf(cap, remedies));
  const used = usedOf(subject, key);
  const left = (most: number): number => (used.known ? Math.max(0, most - Number(used.value)) : 0);
  const about = { rule, counter: cap.counter, window: cap.window, ...(cap.cause ? { cause: cap.cause } : {}), key };
  if ('times' in cap) scales.times.push({ ...about, maxTimes: cap.times, remainingTimes: left(cap.times) });
  else scales.caps.push({ ...about, maxMinor: cap.max, remainingMinor: left(cap.max) });
}

/** Of nobody else: a template of a higher level has none of their own, and shares the team's. */
function putBudget(scales: Scales, budget: BudgetHeld, subject: Case): void {
  const { scope, window, maxMinor } = budget;
  if (subject.isUnspent && scope === 'employee') return;
  const key = counterKey(counterOfBudget(budget));
  const used = usedOf(subject, key);
  const remainingMinor = used.known ? Math.max(0, maxMinor - Number(used.value)) : 0;
  scales.caps.push({ rule: budgetKey(budget), counter: scope, window, key, maxMinor, remainingMinor });
}

const settled = (scales: Scales): Weighed => ({
  ...scales,
  shut: byRule(scales.shut),
  suspended: [...scales.suspended].sort(),
  caps: byRule(scales.caps),
  times: byRule(scales.times),
  forbids: byRule(scales.forbids),
  requires: byRule(scales.requires),
  duties: byRule(scales.duties),
  owed: byRule(scales.owed),
  unknownOwes: [...scales.unknownOwes].sort(),
  matched: [...scales.matched].sort(),
  undecided: [...scales.undecided].sort(),
});

const byRule = <Said extends { readonly rule: RuleKey }>(said: readonly Said[]): readonly Said[] =>
  [...said].sort((a, b) => (a.rule < b.rule ? -1 : 1));
