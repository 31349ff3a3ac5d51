import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test } from '@nestjs/testing';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { LightMyRequestResponse } from 'fastify';
import { AppModule } from '../../src/app.module.ts';
import { equip } from '../../src/create-app.ts';
import { Clock, type Role } from '../../src/kernel/index.ts';
import { Database, JobClock, readConfig, Workers } from '../../src/platform/index.ts';
import { seedSample, samplePassword } from '../../src/sample/seed.ts';
import { handedOver } from './hand-over.ts';
import { sampleDatabase } from './sample-database.ts';
import { StoppedClock } from './stopped-clock.ts';
import { testDatabase, type TestDatabase } from './test-database.ts';

/** A Monday morning inside business hours in New York. */
export const monday = new Date('2026-03-02T15:00:00Z');

/** Less than a session lasts: a test that moves the clock further signs in again. */
const sessionHours = 6;

export type Call = {
  readonly as?: string;
  readonly body?: object;
  readonly key?: string;
  readonly headers?: Record<string, string>;
};
export type Answer<Body> = { readonly status: number; readonly body: Body; readonly headers: LightMyRequestResponse['headers'] };

/** The whole product on a database of its own, with a clock that the test moves and jobs that it drains by hand. */
export class TestApp {
  readonly #sessions = new Map<string, { readonly cookie: string; readonly at: number }>();
  #keys = 0;

  constructor(
    readonly nest: NestFastifyApplication,
    readonly clock: StoppedClock,
    /** Where it lives, for whoever else works on it. */
    readonly database: TestDatabase,
    private readonly folder: string,
  ) {}

  get sql(): Database {
    return this.nest.get(Database);
  }

  /** One request without a socket; `as` is the username of a sample person, signed in on first use. */
  async call<Body = Record<string, unknown>>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    { as, body, key, headers = {} }: Call = {},
  ): Promise<Answer<Body>> {
    const cookie = as ? await this.cookieOf(as) : undefined;
    const changes = method !== 'GET';
    const response = await this.nest.inject({
      method,
      url,
      headers: {
        ...(cookie && { cookie }),
        ...(changes && { 'idempotency-key': key ?? `test-key-${(this.#keys += 1)}` }),
        ...headers,
      },
      ...(body && { payload: body }),
    });
    return {
      status: response.statusCode,
      body: (response.body ? parsed(response) : undefined) as Body,
      headers: response.headers,
    };
  }

  async drainJobs(): Promise<number> {
    return this.nest.get(Workers).drain();
  }

  async stop(): Promise<void> {
    await this.close();
    await this.database.drop();
  }

  /** Leaves the database. */
  async close(): Promise<void> {
    await this.nest.close();
    await rm(this.folder, { recursive: true });
  }

  /** Signs the sample person in, once for as long as a session lasts. */
  async cookieOf(username: string): Promise<string> {
    const known = this.#sessions.get(username);
    const now = this.clock.now().getTime();
    if (known && Math.abs(now - known.at) < sessionHours * 3_600_000) return known.cookie;
    const { status, headers, body } = await this.call('POST', '/api/session', { body: { username, password: samplePassword } });
    if (status !== 201) throw new Error(`${username} could not sign in: ${status} ${JSON.stringify(body)}`);
    const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
    this.#sessions.set(username, { cookie, at: now });
    return cookie;
  }
}

const parsed = (response: LightMyRequestResponse): unknown =>
  /json/.test(String(response.headers['content-type'])) ? response.json() : response.body;

/** Starts the product, with the sample utility in it unless `seed` is false. */
export async function startApp({ at = monday, seed = true }: { at?: Date; seed?: boolean } = {}): Promise<TestApp> {
  if (seed && at === monday) return startOnSample('monday', { filledAt: monday, at });
  const app = await startOn(await testDatabase(), at);
  if (seed) await seedSample(app.nest);
  return app;
}

/** With the sample utility as it was filled when this run began: for tests in a browser, whose own clock nobody stops. */
export const startToday = (): Promise<TestApp> =>
  startOnSample('today', { filledAt: new Date(handedOver().begun), at: new Date() });

/** Filling takes longer than copying, so one test file fills and all others copy. */
async function startOnSample(of: 'monday' | 'today', { filledAt, at }: { filledAt: Date; at: Date }): Promise<TestApp> {
  const database = await sampleDatabase(of, async (empty) => {
    const app = await startOn(empty, filledAt);
    await seedSample(app.nest);
    await app.close();
  });
  return startOn(database, at);
}

async function startOn(database: TestDatabase, at: Date): Promise<TestApp> {
  const clock = new StoppedClock(at);
  const folder = await mkdtemp(join(tmpdir(), 'firsthand-test-'));
  const config = readConfig({ LOG_LEVEL: 'silent', FIRSTHAND_DATA: folder });
  const module = await Test.createTestingModule({ imports: [AppModule.with(database.appUrl, config)] })
    .overrideProvider(Clock)
    .useValue(clock)
    .overrideProvider(JobClock)
    .useValue({ boss: clock.jobs })
    .compile();
  const nest = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter({ bodyLimit: 64 * 1024 }), {
    bodyParser: false,
    logger: false,
  });
  await equip(nest);
  await nest.init();
  await nest.get(Workers).declare();
  return new TestApp(nest, clock, database, folder);
}

/** The sample person who plays a role; see the seed. */
export const personOf: Record<
  Extract<
    Role,
    'FRONTLINE' | 'TRAINEE' | 'FIELD' | 'SENIOR' | 'SUPERVISOR' | 'MANAGER' | 'ADMIN' | 'RULES_ADMIN' | 'AUDITOR' | 'STAFF'
  >,
  string
> = {
  STAFF: 'sasha.staff',
  TRAINEE: 'tina.trainee',
  FRONTLINE: 'frank.frontline',
  FIELD: 'fiona.field',
  SENIOR: 'sam.senior',
  SUPERVISOR: 'susan.supervisor',
  MANAGER: 'maria.manager',
  ADMIN: 'adam.admin',
  RULES_ADMIN: 'rita.rules',
  AUDITOR: 'audrey.auditor',
};
