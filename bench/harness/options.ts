import { parseArgs } from 'node:util';

export const benchmarkNames = ['intake', 'resolve', 'queue', 'memory'] as const;
export type BenchmarkName = (typeof benchmarkNames)[number];

export type Options = {
  readonly names: readonly BenchmarkName[];
  readonly json: boolean;
  /** Paired rounds of every comparison. */
  readonly rounds: number;
  readonly sliceMs: number;
  /** Random teams asked for their first page, at each size. */
  readonly pages: number;
};

export const usage = `npm run bench -- [--json] [--quick] [${benchmarkNames.join(' | ')} …]`;

/** Throws an Error that tells how it is used. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, quick: { type: 'boolean' } },
  });
  const unknown = positionals.filter((name) => !isBenchmark(name));
  if (unknown.length > 0) throw new Error(`There is no benchmark "${unknown.join('", "')}". ${usage}`);
  const chosen = benchmarkNames.filter((name) => positionals.includes(name));
  return {
    names: chosen.length > 0 ? chosen : benchmarkNames,
    json: values.json ?? false,
    ...(values.quick ? { rounds: 3, sliceMs: 1_000, pages: 200 } : { rounds: 7, sliceMs: 3_000, pages: 400 }),
  };
}

const isBenchmark = (name: string): name is BenchmarkName => benchmarkNames.some((known) => known === name);
