import { type CounterKey, counterKey } from '../domain/counter.ts';
import { counterOf } from '../domain/effect.ts';
import { type FactId, definitionOf } from '../domain/facts.ts';
import { leavesOf } from '../domain/condition.ts';
import { factsInFormula } from '../domain/formula.ts';
import type { BoundRule, Policy } from '../domain/policy.ts';
import { everyCounter } from './case-writer.ts';
import { type Cases, columnOf } from './cases.ts';
import type { Column } from './column.ts';
import { columnOfCounter } from './used-column.ts';

/**
 * Why a case is not decided again. `not-decided-by-rules`: the product failed then, or no rules were live.
 * `fact-not-recorded`, `counter-not-recorded`: a rule reads what nobody asked for then. `received-under-earlier-rules`: a
 * rule goes by an earlier day, and what these rules would have said on that day nobody knows.
 */
export const obstacles = [
  'none',
  'not-decided-by-rules',
  'too-much-evidence',
  'outside-window',
  'kind-not-in-catalogue',
  'other-currency',
  'fact-not-recorded',
  'counter-not-recorded',
  'received-under-earlier-rules',
] as const;
export type Obstacle = (typeof obstacles)[number];

export type Window = { readonly from: Date; readonly to: Date };

/** For every case the place in `obstacles` of what stands in the way of deciding it by all of these rules; 0 for nothing. */
export function obstaclesTo(policies: readonly Policy[], cases: Cases, window: Window): Uint8Array {
  const found = Uint8Array.from(columnOf(cases, 'leftOut').values);
  const at = columnOf(cases, 'at').values;
  const [from, to] = [window.from.getTime(), window.to.getTime()];
  for (let row = 0; row < cases.rows; row += 1) {
    const moment = at[row] ?? 0;
    if (moment < from || moment >= to) found[row] = obstacles.indexOf('outside-window');
  }
  for (const policy of policies) markObstacles(policy, cases, found);
  return found;
}

function markObstacles({ catalogue, ruleset, rulesFor }: Policy, cases: Cases, found: Uint8Array): void {
  const currency = cases.words.currency.indexOf(ruleset.currency);
  const currencies = columnOf(cases, 'currency').values;
  const counters = columnOf(cases, 'counters').values;
  const versions = columnOf(cases, 'catalogue').values;
  const earlier = columnOf(cases, 'earlier').values;
  for (const { kind, from, to } of cases.ranges) {
    const isKnown = catalogue.entries.some((entry) => entry.kind === kind);
    const needs = needsOf(rulesFor.get(kind) ?? []);
    const apart = needs.apart.map((key) => columnOfCounter(key, cases));
    const obstacleOf = (row: number): Obstacle => {
      if (!isKnown) return 'kind-not-in-catalogue';
      if (currencies[row] !== currency) return 'other-currency';
      if ((versions[row] ?? 0) < needs.version) return 'fact-not-recorded';
      if (needs.dated && earlier[row] === 1) return 'received-under-earlier-rules';
      const isHeld = ({ values, unknown }: Column): boolean => values[row] !== unknown;
      return (needs.counters & ~(counters[row] ?? 0)) === 0 && apart.every(isHeld) ? 'none' : 'counter-not-recorded';
    };
    for (let row = from; row < to; row += 1) if (found[row] === 0) found[row] = obstacles.indexOf(obstacleOf(row));
  }
}

/** `apart`: counters that have no bit; a case holds one when its value is known. `dated`: a rule goes by an earlier day than that of the decision. */
type Needs = {
  readonly counters: number;
  readonly apart: readonly CounterKey[];
  readonly version: number;
  readonly dated: boolean;
};

/** Bits of the counters that the caps of these rules read, and the facts catalogue that brought the newest fact they read. */
function needsOf(rules: readonly BoundRule[]): Needs {
  const apart = new Set<CounterKey>();
  let counters = 0;
  let version = 0;
  for (const {
    rule: { effect, remedies },
    conditions,
  } of rules) {
    if (effect.type === 'cap') {
      const key = counterKey(counterOf(effect, remedies));
      const place = everyCounter.indexOf(key);
      if (place < 0) apart.add(key);
      else counters |= 1 << place;
    }
    const amounts = effect.type === 'grant' ? [effect.upTo] : effect.type === 'owe' ? [effect.amount] : [];
    const facts: readonly FactId[] = [...leavesOf(conditions).map(({ fact }) => fact), ...amounts.flatMap(factsInFormula)];
    for (const fact of facts) version = Math.max(version, definitionOf(fact).since);
  }
  return { counters, apart: [...apart], version, dated: rules.some(({ rule }) => rule.goesBy.date !== 'decision') };
}
