import type pg from 'pg';
import type { FactDefinition, FactValue } from '../../../src/authority/domain/fact-definition.ts';
import type { Leaf, ResolvedCondition } from '../../../src/authority/domain/condition.ts';
import type { FactId } from '../../../src/authority/domain/facts.ts';
import { load } from '../../harness/product.ts';
import { fortyRules } from '../forty-rules.ts';
import { type CaseFacts, factsRead } from './others.ts';

const signs = {
  equal: '=',
  notEqual: '<>',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
} as const;

const columnOf = (fact: FactId): string => `"${fact}"`;

/** Words as their places, sets as bits, what nobody knows as null: SQL's own three values are Kleene's. */
function coded(definition: FactDefinition, value: FactValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  const words = 'values' in definition ? definition.values : [];
  return typeof value === 'string' ? words.indexOf(value) : value.reduce((bits, word) => bits | (1 << words.indexOf(word)), 0);
}

/** Milliseconds for each case of the same rules as one query over coded columns, and how many rules held. */
export async function inSql(
  sql: pg.Client,
  sample: readonly { readonly kind: string; readonly facts: CaseFacts }[],
  rounds: number,
): Promise<{ readonly msEach: number; readonly held: number }> {
  const { definitionOf } = await load<typeof import('../../../src/authority/domain/facts.ts')>('authority/domain/facts.js');
  const leaf = ({ fact, operator, value }: Leaf): string => {
    const definition: FactDefinition = definitionOf(fact);
    const column = columnOf(fact);
    const bit = 'values' in definition && typeof value === 'string' ? 1 << definition.values.indexOf(value) : 0;
    if (operator === 'contains') return `(${column} & ${bit}) <> 0`;
    if (operator === 'doesNotContain') return `(${column} & ${bit}) = 0`;
    if (operator !== 'in' && operator !== 'notIn') return `${column} ${signs[operator]} ${coded(definition, value)}`;
    const places = (Array.isArray(value) ? (value as readonly string[]) : []).map((word) => coded(definition, word));
    return `${column} ${operator === 'in' ? 'IN' : 'NOT IN'} (${places.join(', ')})`;
  };
  const text = (condition: ResolvedCondition): string => {
    if ('all' in condition) return `(${condition.all.map(text).join(' AND ')})`;
    if ('any' in condition) return `(${condition.any.map(text).join(' OR ')})`;
    return 'not' in condition ? `NOT (${text(condition.not)})` : `(${leaf(condition)})`;
  };
  const rules = fortyRules.map(({ conditions, remedies }) => {
    const kinds = remedies === 'every' ? 'true' : `kind IN (${remedies.map((kind) => `'${kind}'`).join(', ')})`;
    return `(${kinds} AND ${text(conditions)})`;
  });
  await sql.query(
    `SET jit = off; DROP TABLE IF EXISTS past; CREATE TEMP TABLE past (kind text NOT NULL, ${factsRead.map((fact) => `${columnOf(fact)} int`).join(', ')})`,
  );
  const values = factsRead.map((fact) =>
    sample.map(({ facts }) => {
      const value = facts.get(fact);
      return value === undefined ? null : coded(definitionOf(fact), value);
    }),
  );
  await sql.query(
    `INSERT INTO past SELECT * FROM unnest($1::text[], ${factsRead.map((_, place) => `$${place + 2}::int[]`).join(', ')})`,
    [sample.map(({ kind }) => kind), ...values],
  );
  await sql.query('ANALYZE past');
  const query = `SELECT sum(${rules.map((rule) => `coalesce(${rule}, false)::int`).join(' + ')})::int AS held FROM past`;
  let held = 0;
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const begun = performance.now();
    held = (await sql.query<{ held: number }>(query)).rows[0]?.held ?? 0;
    if (round > 0) times.push(performance.now() - begun);
  }
  return { msEach: (times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN) / sample.length, held };
}
