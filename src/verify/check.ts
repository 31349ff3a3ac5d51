import type { Sql } from '../platform/index.ts';
import { decisionInvariants } from './decision-invariants.ts';
import { factInvariants } from './fact-invariants.ts';
import type { Invariant } from './invariant.ts';
import { journalInvariants } from './journal-invariants.ts';
import { ledgerInvariants } from './ledger-invariants.ts';
import { lifeInvariants } from './life-invariants.ts';
import { moneyInvariants } from './money-invariants.ts';
import { surveyInvariants } from './survey-invariants.ts';
import { stateInvariants } from './state-invariants.ts';

export const invariants: readonly Invariant[] = [
  ...journalInvariants,
  ...stateInvariants,
  ...lifeInvariants,
  ...moneyInvariants,
  ...ledgerInvariants,
  ...decisionInvariants,
  ...factInvariants,
  ...surveyInvariants,
];

export type Finding = {
  readonly id: string;
  readonly promise: string;
  readonly broken: number;
  /** What only waits for the worker; nothing where no worker keeps the promise. */
  readonly waiting?: number;
  readonly examples: readonly string[];
};

export const mostExamples = 5;

/**
 * How often the promise is broken, with a few of the cases. `worked` is the moment up to which the worker has done what keeps it:
 * what is late since then waits for the worker and is not broken. Null: it never worked.
 */
export async function check(
  sql: Sql,
  { id, promise, sql: query, kept }: Invariant,
  now: Date,
  worked: Date | null = now,
): Promise<Finding> {
  const name = `invariant-${id}`;
  const text = `SELECT broken.id::text AS id FROM (${query}) broken`;
  const at = async (moment: Date): Promise<string[]> =>
    (await sql.rows<{ id: string }>({ name, text, values: query.includes('$1') ? [moment] : [] })).map((row) => row.id);
  const late = await at(now);
  if (!kept) return { id, promise, broken: late.length, examples: late.slice(0, mostExamples) };
  const broken = worked === null || late.length === 0 ? [] : await at(worked);
  return { id, promise, broken: broken.length, waiting: late.length - broken.length, examples: broken.slice(0, mostExamples) };
}
