import type { Sql } from '../platform/index.ts';
import { factInvariants } from './fact-invariants.ts';
import type { Invariant } from './invariant.ts';
import { journalInvariants } from './journal-invariants.ts';
import { lifeInvariants } from './life-invariants.ts';
import { moneyInvariants } from './money-invariants.ts';
import { stateInvariants } from './state-invariants.ts';

export const invariants: readonly Invariant[] = [
  ...journalInvariants,
  ...stateInvariants,
  ...lifeInvariants,
  ...moneyInvariants,
  ...factInvariants,
];

export type Finding = {
  readonly id: string;
  readonly promise: string;
  readonly broken: number;
  readonly examples: readonly string[];
};

export const mostExamples = 5;

/** How often the promise is broken, with a few of the cases. */
export async function check(sql: Sql, { id, promise, sql: query }: Invariant, now: Date): Promise<Finding> {
  const rows = await sql.rows<{ id: string }>({
    name: `invariant-${id}`,
    text: `SELECT broken.id::text AS id FROM (${query}) broken`,
    values: query.includes('$1') ? [now] : [],
  });
  return { id, promise, broken: rows.length, examples: rows.slice(0, mostExamples).map((row) => row.id) };
}
