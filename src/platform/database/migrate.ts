import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { dataSourceOptions } from './data-source.ts';

const owner = 'firsthand_owner';
const oneMigratorAtATime = 4_172_026;

/** Applies what is missing, one migrator at a time, and answers the names it applied. */
export const runMigrations = (adminUrl: string): Promise<string[]> =>
  asOwner(adminUrl, async (source) => (await source.runMigrations()).map(({ name }) => name));

/** Takes back the newest migration. */
export const undoLastMigration = (adminUrl: string): Promise<void> => asOwner(adminUrl, (source) => source.undoLastMigration());

/** Every migration with whether the database has seen it. */
export const migrationList = (adminUrl: string): Promise<{ name: string; applied: boolean }[]> =>
  asOwner(adminUrl, async (source) => {
    const rows = await source.query<{ name: string }[]>('SELECT name FROM schema_migration').catch(() => []);
    const seen = new Set(rows.map(({ name }) => name));
    return source.migrations.map((migration) => {
      const name = migration.name ?? migration.constructor.name;
      return { name, applied: seen.has(name) };
    });
  });

async function asOwner<T>(adminUrl: string, work: (source: DataSource) => Promise<T>): Promise<T> {
  const guard = new pg.Client(adminUrl);
  await guard.connect();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [oneMigratorAtATime]);
    const source = await new DataSource(ownerOptions(adminUrl, await ownerExists(guard))).initialize();
    try {
      return await work(source);
    } finally {
      await source.destroy();
    }
  } finally {
    await guard.end();
  }
}

/** Where the owner role exists, tables are made as that role, so that the application cannot alter or empty them. */
const ownerOptions = (url: string, asOwnerRole: boolean): DataSourceOptions =>
  ({
    ...dataSourceOptions(url),
    poolSize: 2,
    extra: { statement_timeout: 0, ...(asOwnerRole && { options: `-c role=${owner}` }) },
  }) as DataSourceOptions;

async function ownerExists(guard: pg.Client): Promise<boolean> {
  const { rowCount } = await guard.query(
    `SELECT 1 FROM pg_roles WHERE rolname = $1 AND pg_has_role(current_user, oid, 'member')`,
    [owner],
  );
  return (rowCount ?? 0) > 0;
}
