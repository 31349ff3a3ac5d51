import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../../src/platform/database/data-source.ts';
import { migrationList } from '../../../src/platform/database/migrate.ts';
import { migrations } from '../../../migrations/index.ts';
import { testDatabase, type TestDatabase } from '../../support/test-database.ts';
import { withClient } from '../../support/with-client.ts';

const columnsSql = `SELECT table_name, column_name, data_type, is_nullable, column_default, is_generated FROM information_schema.columns
  WHERE table_schema = 'public' AND table_name <> 'schema_migration' ORDER BY table_name, column_name`;
const constraintsSql = `SELECT conrelid::regclass::text AS table_name, conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint
  WHERE connamespace = 'public'::regnamespace AND contype <> 'n' AND conrelid::regclass::text <> 'schema_migration' ORDER BY 1, 2`;
const indexesSql = `SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'schema_migration' ORDER BY 1, 2`;
const triggersSql = `SELECT tgrelid::regclass::text AS table_name, tgname FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2`;

describe('the migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  const schema = (): Promise<unknown[]> =>
    withClient(database.adminUrl, async (client) => {
      const parts: unknown[] = [];
      for (const sql of [columnsSql, constraintsSql, indexesSql, triggersSql]) parts.push((await client.query(sql)).rows);
      return parts;
    });

  it('go all the way down, leave nothing, and come up the same', async () => {
    const before = await schema();
    const source = await new DataSource({ ...dataSourceOptions(database.adminUrl), poolSize: 1 } as never).initialize();
    for (let step = 0; step < source.migrations.length; step += 1) await source.undoLastMigration();
    expect(await schema()).toEqual([[], [], [], []]);
    await source.runMigrations();
    await source.destroy();
    expect(await schema()).toEqual(before);
  });

  it('are listed by name, each with whether the database has it', async () => {
    const listed = await migrationList(database.adminUrl);
    expect(listed.length).toBe(migrations.length);
    expect(listed[0]).toEqual({ name: 'PlatformCreateJournal1795000000000', applied: true });
    expect(listed.filter(({ applied }) => !applied)).toEqual([]);
  });

  // Nobody deletes what a decision, a person or the catalogue is, nor asks for their rows from that side: an index there only slows intake down.
  it('give every foreign key to people served, places and complaints an index that begins with it', async () => {
    const naked = await withClient(database.adminUrl, async (client) =>
      (
        await client.query<{ fk: string }>(`
      SELECT c.conrelid::regclass || ' (' || (SELECT string_agg(a.attname, ', ') FROM pg_attribute a WHERE a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)) || ')' AS fk
      FROM pg_constraint c WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
        AND c.confrelid::regclass::text IN ('complaint', 'customer', 'account', 'premise')
        AND NOT EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1])`)
      ).rows.map(({ fk }) => fk),
    );
    expect(naked.toSorted()).toEqual([]);
  });
});
