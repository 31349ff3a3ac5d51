import type { DataSourceOptions } from 'typeorm';
import { migrations } from '../../../migrations/index.ts';
import { valueTypes } from './value-types.ts';

/** The one pool of the process: nobody waits for a statement longer than five seconds or for a lock longer than two. */
export const dataSourceOptions = (url: string): DataSourceOptions => ({
  type: 'postgres',
  url,
  entities: [],
  migrations,
  migrationsTableName: 'schema_migration',
  migrationsTransactionMode: 'each',
  synchronize: false,
  installExtensions: false,
  applicationName: 'firsthand',
  poolSize: 12,
  poolErrorHandler: () => undefined,
  invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  extra: {
    types: valueTypes,
    connectionTimeoutMillis: 2_000,
    query_timeout: 6_000,
    statement_timeout: 5_000,
    lock_timeout: 2_000,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
  },
});
