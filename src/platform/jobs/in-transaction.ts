import { createHash } from 'node:crypto';
import type { Db } from 'pg-boss';
import type { Sql } from '../database/sql.ts';

const names = new Map<string, string>();

const nameOf = (text: string): string => {
  const known = names.get(text);
  if (known) return known;
  const name = `job-${createHash('sha256').update(text).digest('base64url').slice(0, 20)}`;
  names.set(text, name);
  return name;
};

/** Lets the queue write on the transaction's own connection, so that its jobs commit with the work or not at all. */
export const inTransaction = (tx: Sql): Db => ({
  executeSql: async (text: string, values: unknown[] = []) => ({ rows: await tx.rows({ name: nameOf(text), text, values }) }),
});
