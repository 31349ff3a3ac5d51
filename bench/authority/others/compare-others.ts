import type { Cases } from '../../../src/authority/backtest/cases.ts';
import { openScratch } from '../../scratch/scratch.ts';
import { inSql } from './in-sql.ts';
import { byJsonRulesEngine, factsRead, readerOf } from './others.ts';

const inSqlAtLeast = 100_000;

/** Milliseconds for each case of a sample in which every fact is known: which of the forty rules hold, by the engine and by PostgreSQL. */
export async function othersTime(
  cases: Cases,
  sample: number,
  rounds: number,
): Promise<{ readonly jreMs: number; readonly sqlMs: number }> {
  const read = await readerOf(cases);
  const kindOf = (row: number): string => cases.ranges.find(({ from, to }) => row >= from && row < to)?.kind ?? '';
  const step = Math.max(1, Math.floor(cases.rows / (3 * inSqlAtLeast)));
  const known = Array.from({ length: Math.floor(cases.rows / step) }, (_, place) => place * step)
    .map((row) => ({ kind: kindOf(row), facts: read(row) }))
    .filter(({ facts }) => facts.size === factsRead.length)
    .slice(0, inSqlAtLeast);
  const every = Math.max(1, Math.floor(known.length / sample));
  const few = known.filter((_, place) => place % every === 0).slice(0, sample);
  const engine = await byJsonRulesEngine(few);
  const scratch = await openScratch();
  try {
    return await scratch.asAdmin('postgres', async (sql) => {
      const { held } = await inSql(sql, few, 1);
      if (held !== engine.held) throw new Error(`json-rules-engine finds ${engine.held} rules that hold, PostgreSQL ${held}`);
      return { jreMs: engine.msEach, sqlMs: (await inSql(sql, known, rounds)).msEach };
    });
  } finally {
    await scratch.remove();
  }
}
