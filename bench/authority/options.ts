import { parseArgs } from 'node:util';

export const parts = ['online', 'replay', 'panel'] as const;
export type Part = (typeof parts)[number];

export type AuthorityOptions = {
  readonly json: boolean;
  /** A look, not a claim. */
  readonly quick: boolean;
  /** All of them unless named. */
  readonly chosen: readonly Part[];
  readonly rounds: number;
  readonly sliceMs: number;
  /** Cases that every contender answers. */
  readonly cases: number;
  /** Cases of the backtest, and how many of them json-rules-engine is asked about. */
  readonly past: number;
  readonly sample: number;
};

export type AuthorityReport = { readonly text: string; readonly figures: Readonly<Record<string, number>> };

const usage = `npm run bench:authority -- [--json] [--quick] [${parts.join(' | ')} …]`;

/** Throws an Error that tells how it is used. */
export function readAuthorityOptions(args: readonly string[]): AuthorityOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, quick: { type: 'boolean' } },
  });
  const unknown = positionals.filter((name) => !parts.some((part) => part === name));
  if (unknown.length > 0) throw new Error(`There is no part "${unknown.join('", "')}". ${usage}`);
  const quick = values.quick ?? false;
  return {
    json: values.json ?? false,
    quick,
    chosen: parts.filter((part) => positionals.length === 0 || positionals.includes(part)),
    ...(quick
      ? { rounds: 3, sliceMs: 200, cases: 500, past: 100_000, sample: 300 }
      : { rounds: 7, sliceMs: 500, cases: 10_000, past: 1_000_000, sample: 2_000 }),
  };
}
