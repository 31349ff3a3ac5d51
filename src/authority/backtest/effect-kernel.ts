import { rankOf } from '../../kernel/index.ts';
import type { Effect, Owe, RuleKey } from '../domain/effect.ts';
import type { Formula } from '../domain/formula.ts';
import { always, never } from '../domain/objection.ts';
import type { CatalogueEntry } from '../domain/remedy-catalogue.ts';
import type { Rule } from '../domain/rule.ts';
import { FALSE, TRUE } from '../domain/truth.ts';
import { type Cases, columnOf, presentBits } from './cases.ts';
import type { Column } from './column.ts';
import { usedColumn } from './used-column.ts';
import { type AmountOfRow, formulaColumn } from './formula-column.ts';
import type { Scales } from './scales.ts';

/** Puts what a rule says on the scales of a block, where its conditions are TRUE, and where they are UNKNOWN unless it grants. */
export type EffectKernel = (block: Block) => void;

/** `given`: minor units given before on the complaint by no obligation. */
export type Block = {
  readonly from: number;
  readonly count: number;
  readonly truth: Uint8Array;
  readonly given: Float64Array;
  readonly scales: Scales;
};

/** The same precedence as `weigh` and `ruleObjections`. */
export function effectKernel(
  { key, effect, remedies }: Pick<Rule, 'key' | 'effect' | 'remedies'>,
  cases: Cases,
  entry: CatalogueEntry,
): EffectKernel {
  switch (effect.type) {
    case 'grant':
      return grantKernel(effect.upTo, cases);
    case 'cap':
      if ('times' in effect) return timesKernel(effect.times, usedColumn(effect, remedies, cases));
      return entry.hasMoney ? capKernel(effect.max, usedColumn(effect, remedies, cases)) : nothing;
    case 'forbid':
      return barrierKernel(effect.for === 'everyone' ? 'refuse' : 'escalate', effect.above ?? 0, entry, everyRow);
    case 'require':
      return barrierKernel('escalate', effect.above ?? 0, entry, belowRank(rankOf(effect.level), cases));
    case 'duty':
      return dutyKernel(effect, cases, entry);
    case 'owe':
      return entry.hasMoney ? oweKernel(key, effect, cases) : oweOnceKernel(paidUnder(key, cases));
  }
}

const nothing: EffectKernel = () => undefined;

function grantKernel(upTo: Formula, cases: Cases): EffectKernel {
  if (typeof upTo === 'number') {
    return ({ count, truth, scales: { grant } }) => {
      for (let row = 0; row < count; row += 1) if (truth[row] === TRUE && (grant[row] ?? 0) < upTo) grant[row] = upTo;
    };
  }
  const amount = formulaColumn(upTo, (fact) => columnOf(cases, `fact:${fact}`));
  return ({ from, count, truth, scales: { grant } }) => {
    for (let row = 0; row < count; row += 1) {
      if (truth[row] !== TRUE) continue;
      const limit = Math.max(0, amount(from + row));
      if (limit > (grant[row] ?? 0)) grant[row] = limit;
    }
  };
}

function capKernel(max: number, { values, unknown }: Column): EffectKernel {
  return ({ from, count, truth, scales: { escalate } }) => {
    for (let row = 0; row < count; row += 1) {
      if (truth[row] === FALSE) continue;
      const used = values[from + row] ?? unknown;
      const remaining = used === unknown ? 0 : Math.max(0, max - used);
      if (remaining < (escalate[row] ?? 0)) escalate[row] = remaining;
    }
  };
}

function timesKernel(times: number, { values, unknown }: Column): EffectKernel {
  return ({ from, count, truth, scales: { escalate } }) => {
    for (let row = 0; row < count; row += 1) {
      if (truth[row] === FALSE) continue;
      const used = values[from + row] ?? unknown;
      if (used === unknown || used >= times) escalate[row] = always;
    }
  };
}

type Applies = (row: number) => boolean;

const everyRow: Applies = () => true;

function belowRank(rank: number, cases: Cases): Applies {
  const { values } = columnOf(cases, 'rank');
  return (row) => (values[row] ?? 0) - 1 < rank;
}

function barrierKernel(
  part: 'escalate' | 'refuse' | 'once',
  above: number,
  { hasMoney }: CatalogueEntry,
  applies: Applies,
): EffectKernel {
  const fixed = above === 0 ? always : never;
  return ({ from, count, truth, given, scales }) => {
    const lowest = scales[part];
    for (let row = 0; row < count; row += 1) {
      if (truth[row] === FALSE || !applies(from + row)) continue;
      const upTo = hasMoney ? above - (given[row] ?? 0) : fixed;
      if (upTo < (lowest[row] ?? 0)) lowest[row] = upTo;
    }
  };
}

function dutyKernel({ duty, above = 0 }: Extract<Effect, { type: 'duty' }>, cases: Cases, entry: CatalogueEntry): EffectKernel {
  if (duty.kind === 'evidence') {
    const { values } = columnOf(cases, 'evidence');
    const place = cases.words.evidence.indexOf(duty.evidence);
    const bit = place < 0 ? 0 : 1 << place;
    return barrierKernel('once', above, entry, (row) => ((values[row] ?? 0) & bit) === 0);
  }
  if (duty.kind !== 'second-person') return nothing;
  const { values } = columnOf(cases, 'present');
  return barrierKernel('once', above, entry, (row) => ((values[row] ?? 0) & presentBits.secondPerson) === 0);
}

/** An obligation that is uncertain, or whose amount is, belongs to somebody else. What was late then owes its penalty. */
function oweKernel(key: RuleKey, { amount: owed, latePenalty }: Owe, cases: Cases): EffectKernel {
  const amount = formulaColumn(owed, (fact) => columnOf(cases, `fact:${fact}`));
  const paid = paidUnder(key, cases);
  const late = cases.columns.get(`late:${key}`);
  const penalty = (row: number): number => (late?.values[row] === 1 ? (latePenalty ?? 0) : 0);
  return ({ from, count, truth, scales }) => {
    for (let row = 0; row < count; row += 1) {
      if (truth[row] === FALSE) continue;
      const due = truth[row] === TRUE ? amount(from + row) : Number.NaN;
      if (Number.isNaN(due)) scales.escalate[row] = always;
      else scales.owed[row] = (scales.owed[row] ?? 0) + Math.max(0, due + penalty(from + row) - paid(from + row));
    }
  };
}

/** Without money an obligation weighs one until it was given. */
function oweOnceKernel(given: AmountOfRow): EffectKernel {
  return ({ from, count, truth, scales }) => {
    for (let row = 0; row < count; row += 1) {
      if (truth[row] === FALSE) continue;
      if (truth[row] !== TRUE) scales.escalate[row] = always;
      else if (given(from + row) === 0) scales.owed[row] = 1;
    }
  };
}

function paidUnder(rule: string, cases: Cases): AmountOfRow {
  const paid = cases.columns.get(`paid:${rule}`);
  return (row) => paid?.values[row] ?? 0;
}
