import pg from 'pg';
import type { Sql, Statement } from '../../../src/platform/index.ts';
import { check, invariants } from '../../../src/verify/check.ts';
import { type TestDatabase, testDatabase } from '../../support/test-database.ts';
import { planted } from './planted.ts';
import { ago, deadline, insert, now } from './rows.ts';

const sqlOn = (client: pg.Client): Sql => ({
  rows: async <Row extends pg.QueryResultRow>({ name, text, values = [] }: Statement) =>
    (await client.query<Row>({ name, text, values: [...values] })).rows,
});

describe('every invariant can fail', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await testDatabase();
    client = new pg.Client(database.adminUrl);
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });
  // Past triggers and foreign keys: what must never be stored is put there all the same.
  beforeEach(() => client.query(`BEGIN; SET LOCAL session_replication_role = replica`));
  afterEach(() => client.query('ROLLBACK'));

  it('has a planted violation', () => {
    expect(Object.keys(planted).sort()).toEqual(invariants.map(({ id }) => id).sort());
  });

  it.each(invariants.map((invariant) => [invariant.id, invariant] as const))('%s', async (id, invariant) => {
    const { kept = [], broken = [], named = '' } = planted[id] ?? {};
    for (const row of kept) await insert(client, row);
    expect(await check(sqlOn(client), invariant, now, now)).toMatchObject({ broken: 0, examples: [] });
    for (const row of broken) await insert(client, row);
    expect(await check(sqlOn(client), invariant, now, now)).toMatchObject({ broken: 1, examples: [named] });
  });

  it('is not broken by what only waits for the worker', async () => {
    const breach = invariants.find(({ id }) => id === 'breach-exactly-when-late');
    if (!breach) throw new Error('not there');
    await insert(client, deadline({ due_at: ago(9) }));
    expect(await check(sqlOn(client), breach, now, ago(7))).toMatchObject({ broken: 0, waiting: 1, examples: [] });
    expect(await check(sqlOn(client), breach, now, null)).toMatchObject({ broken: 0, waiting: 1 });
    expect(await check(sqlOn(client), breach, now, ago(5))).toMatchObject({ broken: 1, waiting: 0 });
  });
});
