import { parseArgs } from 'node:util';
import { benchmarks, type TimeBenchmark } from './benchmarks.ts';
import type { Extent } from './extent.ts';

export type TimeOptions = Extent & { readonly chosen: readonly TimeBenchmark[]; readonly json: boolean };

const names = benchmarks.map(({ name }) => name);
const usage = `npm run bench:time -- [--json] [--quick] [${names.join(' | ')} …]`;

/** Throws an Error that tells how it is used. */
export function readTimeOptions(args: readonly string[]): TimeOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, quick: { type: 'boolean' } },
  });
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`There is no benchmark "${unknown.join('", "')}". ${usage}`);
  const quick = values.quick ?? false;
  return {
    chosen: benchmarks.filter(({ name }) => positionals.length === 0 || positionals.includes(name)),
    json: values.json ?? false,
    quick,
    ...(quick ? { rounds: 3, sliceMs: 500 } : { rounds: 7, sliceMs: 2_000 }),
  };
}
