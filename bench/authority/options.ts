import { parseArgs } from 'node:util';

export type AuthorityOptions = {
  readonly json: boolean;
  readonly rounds: number;
  readonly sliceMs: number;
  /** Cases that every contender answers. */
  readonly cases: number;
  /** Cases of the backtest, and how many of them json-rules-engine is asked about. */
  readonly past: number;
  readonly sample: number;
};

export type AuthorityReport = { readonly text: string; readonly figures: Readonly<Record<string, number>> };

export function readAuthorityOptions(args: readonly string[]): AuthorityOptions {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' }, quick: { type: 'boolean' } } });
  return {
    json: values.json ?? false,
    ...(values.quick
      ? { rounds: 3, sliceMs: 200, cases: 500, past: 100_000, sample: 300 }
      : { rounds: 7, sliceMs: 500, cases: 10_000, past: 1_000_000, sample: 2_000 }),
  };
}
