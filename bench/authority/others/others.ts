import { Engine } from 'json-rules-engine';
import type { Leaf, ResolvedCondition } from '../../../src/authority/domain/condition.ts';
import type { FactDefinition, FactValue } from '../../../src/authority/domain/fact-definition.ts';
import type { FactId } from '../../../src/authority/domain/facts.ts';
import type { Cases } from '../../../src/authority/backtest/cases.ts';
import { load } from '../../harness/product.ts';
import { fortyRules } from '../forty-rules.ts';

/** Facts of a case by name, those that nobody knew left out. */
export type CaseFacts = ReadonlyMap<FactId, FactValue>;

const leavesIn = (condition: ResolvedCondition): readonly Leaf[] =>
  'all' in condition
    ? condition.all.flatMap(leavesIn)
    : 'any' in condition
      ? condition.any.flatMap(leavesIn)
      : 'not' in condition
        ? leavesIn(condition.not)
        : [condition];

export const factsRead: readonly FactId[] = [
  ...new Set(fortyRules.flatMap(({ conditions }) => leavesIn(conditions).map(({ fact }) => fact))),
];

/** Reads facts back from the columns. */
export async function readerOf(cases: Cases): Promise<(row: number) => CaseFacts> {
  const { definitionOf } = await load<typeof import('../../../src/authority/domain/facts.ts')>('authority/domain/facts.js');
  const { decoded, encodingOf } =
    await load<typeof import('../../../src/authority/backtest/column.ts')>('authority/backtest/column.js');
  const columns = factsRead.map((fact) => {
    const column = cases.columns.get(`fact:${fact}`);
    const definition: FactDefinition = definitionOf(fact);
    if (!column) throw new Error(`no column of ${fact}`);
    return { fact, definition, encoding: encodingOf(definition), ...column };
  });
  return (row) =>
    new Map(
      columns.flatMap(({ fact, definition, encoding, values, unknown }): [FactId, FactValue][] => {
        const code = values[row] ?? unknown;
        if (code === unknown) return [];
        if (encoding === 'number') return [[fact, code]];
        if (encoding === 'members') {
          const words = 'values' in definition ? definition.values : [];
          return [[fact, words.filter((_, place) => (code & (1 << place)) !== 0)]];
        }
        const value = decoded(definition, code);
        return value === undefined ? [] : [[fact, value]];
      }),
    );
}

/** Milliseconds for each case, one engine for each kind of remedy, awaited one after the other. Answers how many rules held in all. */
export async function byJsonRulesEngine(
  sample: readonly { readonly kind: string; readonly facts: CaseFacts }[],
): Promise<{ readonly msEach: number; readonly held: number }> {
  const engines = new Map<string, Engine>();
  for (const { kind } of sample) {
    if (engines.has(kind)) continue;
    const engine = new Engine([], { allowUndefinedFacts: true });
    for (const { key, conditions, remedies } of fortyRules) {
      if (remedies !== 'every' && !remedies.includes(kind)) continue;
      engine.addRule({ name: key, conditions: structuredClone(conditions) as never, event: { type: key } });
    }
    engines.set(kind, engine);
  }
  let held = 0;
  const begun = performance.now();
  for (const { kind, facts } of sample) held += (await engines.get(kind)?.run(Object.fromEntries(facts)))?.results.length ?? 0;
  return { msEach: (performance.now() - begun) / sample.length, held };
}
