import { counterKey } from '../domain/counter.ts';
import { type FactId, definitionOf } from '../domain/facts.ts';
import { leavesOf } from '../domain/condition.ts';
import { factsInFormula } from '../domain/formula.ts';
import type { BoundRule, Policy } from '../domain/policy.ts';
import { everyCounter } from './case-writer.ts';
import { type Cases, columnOf } from './cases.ts';

/**
 * Why a case is not decided again. `not-decided-by-rules`: the product failed then, or no rules were live.
 * `fact-not-recorded`, `counter-not-recorded`: a rule reads what nobody asked for then.
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
  for (const { kind, from, to } of cases.ranges) {
    const isKnown = catalogue.entries.some((entry) => entry.kind === kind);
    const needs = needsOf(rulesFor.get(kind) ?? []);
    const obstacleOf = (row: number): Obstacle => {
      if (!isKnown) return 'kind-not-in-catalogue';
      if (currencies[row] !== currency) return 'other-currency';
      if ((versions[row] ?? 0) < needs.version) return 'fact-not-recorded';
      return (needs.counters & ~(counters[row] ?? 0)) === 0 ? 'none' : 'counter-not-recorded';
    };
    for (let row = from; row < to; row += 1) if (found[row] === 0) found[row] = obstacles.indexOf(obstacleOf(row));
  }
}

/** Bits of the counters that the caps of these rules read, and the facts catalogue that brought the newest fact they read. */
function needsOf(rules: readonly BoundRule[]): { readonly counters: number; readonly version: number } {
  let counters = 0;
  let version = 0;
  for (const {
    rule: { effect },
    conditions,
  } of rules) {
    if (effect.type === 'cap')
      counters |= 1 << everyCounter.indexOf(counterKey({ scope: effect.counter, window: effect.window }));
    const amounts = effect.type === 'grant' ? [effect.upTo] : effect.type === 'owe' ? [effect.amount] : [];
    const facts: readonly FactId[] = [...leavesOf(conditions).map(({ fact }) => fact), ...amounts.flatMap(factsInFormula)];
    for (const fact of facts) version = Math.max(version, definitionOf(fact).since);
  }
  return { counters, version };
}
