import type { QueryResultRow } from 'pg';

/** One named (so: prepared once per connection) statement. The name must belong to one text only. */
export type Statement = { readonly name: string; readonly text: string; readonly values?: readonly unknown[] };

/** Anything that answers SQL: a transaction (`Tx`) or, for reads that need none, `Database`. */
export interface Sql {
  rows<Row extends QueryResultRow>(statement: Statement): Promise<Row[]>;
}

/** The only row, or null when there is none. */
export async function maybeRow<Row extends QueryResultRow>(sql: Sql, statement: Statement): Promise<Row | null> {
  const [row] = await sql.rows<Row>(statement);
  return row ?? null;
}

/** The only row of a statement that always answers with one. */
export async function oneRow<Row extends QueryResultRow>(sql: Sql, statement: Statement): Promise<Row> {
  const [row] = await sql.rows<Row>(statement);
  if (!row) throw new Error(`${statement.name} answered no row`);
  return row;
}
