import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../../src/create-app.ts';
import { Database, openDatabase, readConfig, runMigrations, Workers, type OpenDatabase } from '../../../src/platform/index.ts';
import { samplePassword, seedSample } from '../../../src/sample/seed.ts';

const callers = 8;
const answersBefore = 40;
const answersAfter = 40;

describe('while PostgreSQL is killed and comes back', () => {
  let folder: string;
  let database: OpenDatabase;
  let app: NestFastifyApplication;
  let cookie: string;
  const acknowledged: string[] = [];
  const refused: number[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'firsthand-away-'));
    const config = readConfig({ LOG_LEVEL: 'silent', FIRSTHAND_DATA: folder, DATABASE_URL: undefined });
    database = await openDatabase(config);
    await runMigrations(database.adminUrl);
    app = await createApp(database.appUrl, config);
    await app.init();
    await app.get(Workers).declare();
    await seedSample(app);
    const session = await app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { username: 'frank.frontline', password: samplePassword },
    });
    cookie = String(session.headers['set-cookie']).split(';')[0] ?? '';
  }, 60_000);

  afterAll(async () => {
    await app.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  const register = async (key: string): Promise<void> => {
    const payload = {
      channel: 'phone',
      category: 'other',
      description: 'Noise.',
      caller: { relation: 'unknown', verifiedBy: 'none' },
    };
    const { statusCode, body } = await app.inject({
      method: 'POST',
      url: '/api/complaints',
      headers: { cookie, 'idempotency-key': key },
      payload,
    });
    if (statusCode === 201) acknowledged.push((JSON.parse(body) as { id: string }).id);
    else refused.push(statusCode);
  };

  /** Each caller goes on until that many answers are in; a try that fails is tried again with another key. */
  const until = (count: number): Promise<unknown> =>
    Promise.all(
      Array.from({ length: callers }, async (_, caller) => {
        for (let turn = 0; acknowledged.length < count; turn += 1) await register(`away-${count}-${caller}-${turn}`);
      }),
    );

  it('answers errors that say so, needs no restart, and loses nothing it acknowledged', async () => {
    await until(answersBefore);
    const load = until(answersBefore + answersAfter);
    process.kill(postmasterOf(folder), 'SIGKILL');
    await load;

    expect(new Set(refused)).toEqual(new Set(refused.length > 0 ? [503] : []));
    const stored = await app.get(Database).rows<{ id: string }>({
      name: 'away-stored',
      text: 'SELECT id FROM complaint WHERE id = ANY ($1::uuid[])',
      values: [acknowledged],
    });
    expect(stored).toHaveLength(acknowledged.length);
    const twice = await app
      .get(Database)
      .rows({ name: 'away-twice', text: 'SELECT key FROM idempotency_key GROUP BY actor_id, key HAVING count(*) > 1' });
    expect(twice).toEqual([]);
    expect((await app.inject({ method: 'GET', url: '/health/ready' })).statusCode).toBe(200);
  }, 60_000);
});

const postmasterOf = (folder: string): number =>
  Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
