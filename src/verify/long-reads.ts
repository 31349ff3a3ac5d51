import type { PoolClient, QueryConfig, QueryResultRow } from 'pg';
import type { Database, Sql, Statement } from '../platform/index.ts';

const anHour = 3_600_000;

/** Reads that may take as long as they need, on one connection; requests and jobs keep their short limits. */
export const withLongReads = <T>(database: Database, work: (sql: Sql) => Promise<T>): Promise<T> =>
  database.withClient(async (client) => {
    await client.query('BEGIN READ ONLY');
    try {
      await client.query(
        'SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL jit = off',
      );
      return await work(longReadsOn(client));
    } finally {
      await client.query('ROLLBACK');
    }
  });

const longReadsOn = (client: PoolClient): Sql => ({
  async rows<Row extends QueryResultRow>({ name, text, values = [] }: Statement): Promise<Row[]> {
    const query: QueryConfig & { readonly query_timeout: number } = { name, text, values: [...values], query_timeout: anHour };
    return (await client.query<Row>(query)).rows;
  },
});
