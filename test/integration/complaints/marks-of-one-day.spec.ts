import { DataSource, type QueryRunner } from 'typeorm';
import { ComplaintsMarkBothDays1795000990100 } from '../../../migrations/1795000990100-complaints-mark-both-days.ts';
import { dataSourceOptions } from '../../../src/platform/database/data-source.ts';
import { testDatabase, type TestDatabase } from '../../support/test-database.ts';

const migration = new ComplaintsMarkBothDays1795000990100();

/** Of the table nothing but what the migration changes, in a schema of its own. */
describe('marks that kept one day', () => {
  let database: TestDatabase;
  let source: DataSource;
  let db: QueryRunner;
  beforeAll(async () => {
    database = await testDatabase();
    source = await new DataSource({ ...dataSourceOptions(database.adminUrl), poolSize: 1 } as never).initialize();
    db = source.createQueryRunner();
    await db.query(`CREATE SCHEMA of_one_day; SET search_path = of_one_day; SET datestyle = 'ISO';
      CREATE TABLE decision_mark (id int, day text CHECK (day IN ('event', 'bill')), from_on date, to_on date,
        CONSTRAINT decision_mark_of_a_day CHECK (day IS NOT NULL OR (from_on IS NULL AND to_on IS NULL)));
      INSERT INTO decision_mark VALUES (1, 'event', NULL, '2026-02-27'), (2, 'bill', '2026-02-20', NULL), (3, NULL, NULL, NULL);`);
  });
  afterAll(async () => {
    await db.release();
    await source.destroy();
    await database.drop();
  });

  const rows = async (columns: string): Promise<unknown[]> => {
    const found: { of: unknown }[] = await db.query(`SELECT to_jsonb(ARRAY[${columns}]) AS of FROM decision_mark ORDER BY id`);
    return found.map(({ of }) => of);
  };
  const oneDay = 'day, from_on::text, to_on::text';
  const bothDays = 'from_event_on::text, to_event_on::text, from_bill_on::text, to_bill_on::text';

  it('keep it in its place, and say nothing of the other', async () => {
    await migration.up(db);
    expect(await rows(bothDays)).toEqual([
      [null, '2026-02-27', null, null],
      [null, null, '2026-02-20', null],
      [null, null, null, null],
    ]);
  });

  it('are the same again afterwards; where both were changed the day it happened is kept', async () => {
    await db.query(`INSERT INTO decision_mark VALUES (4, '2026-02-01', '2026-02-02', '2026-02-03', '2026-02-04')`);
    await migration.down(db);
    expect(await rows(oneDay)).toEqual([
      ['event', null, '2026-02-27'],
      ['bill', '2026-02-20', null],
      [null, null, null],
      ['event', '2026-02-01', '2026-02-02'],
    ]);
  });
});
