import type { ChildProcess } from 'node:child_process';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { load } from '../harness/product.ts';
import type { Progress } from '../harness/progress.ts';
import type { PlannedRequest } from '../load/load.ts';
import { run } from '../load/run.ts';
import { compile } from '../record/compile.ts';
import type { Program } from '../record/program.ts';
import { inject, record } from '../record/record.ts';
import type { Recording } from '../record/recording.ts';
import { populate, type Population } from '../scratch/population.ts';
import { asRequest, intake, resolution } from '../scratch/requests.ts';
import type { Scratch } from '../scratch/scratch.ts';

export type Prepared = {
  readonly population: Population;
  readonly intake: Program;
  readonly resolve: Program;
  /** Ids of complaints that wait to be resolved; each belongs to the employee whose turn it was at its place. */
  readonly kept: readonly string[];
};

/** The product in this process, without its worker: fills its database, notes what its requests send to PostgreSQL, and keeps complaints to resolve. */
export async function prepare(scratch: Scratch, client: ChildProcess, toKeep: number, progress: Progress): Promise<Prepared> {
  progress.step('the product makes its database, people and customers', 15);
  const app = await openProduct(scratch);
  try {
    const population = await populate(app);
    const programs = await recordPrograms(app, population);
    progress.step(`the product registers ${toKeep} complaints to resolve later`, toKeep / 500);
    return { population, ...programs, kept: toKeep > 0 ? await keep(app, client, population, toKeep) : [] };
  } finally {
    await app.close();
    await forgetJobs(scratch);
  }
}

async function openProduct(scratch: Scratch): Promise<NestFastifyApplication> {
  const { createApp } = await load<typeof import('../../src/create-app.ts')>('create-app.js');
  const { readConfig, Workers } = await load<typeof import('../../src/platform/index.ts')>('platform/index.js');
  const { seedSample } = await load<typeof import('../../src/sample/seed.ts')>('sample/seed.js');
  const app = await createApp(scratch.urlFor('firsthand', 'app'), readConfig({ LOG_LEVEL: 'silent' }));
  await app.init();
  await app.get(Workers).declare();
  await seedSample(app);
  return app;
}

/**
 * Two of each kind by different people about different customers, after everybody did one of each: caches are full,
 * and what is only done the first time has been done.
 */
async function recordPrograms(
  app: NestFastifyApplication,
  population: Population,
): Promise<{ intake: Program; resolve: Program }> {
  const everybody = population.tokens.length;
  for (let at = 0; at < everybody; at += 1) await inject(app, asRequest(await resolutionOfNew(app, population, at), newKey()));
  const recordIntake = (at: number): Promise<Recording> => record(app, asRequest(intake(population, at, false), newKey()));
  const recordResolution = async (at: number): Promise<Recording> =>
    record(app, asRequest(await resolutionOfNew(app, population, at), newKey()));
  return {
    intake: compile(await recordIntake(everybody), await recordIntake(everybody + 1)),
    resolve: compile(await recordResolution(everybody), await recordResolution(everybody + 1)),
  };
}

async function resolutionOfNew(app: NestFastifyApplication, population: Population, at: number): Promise<PlannedRequest> {
  const { text } = await inject(app, asRequest(intake(population, at, true), newKey()));
  return resolution(population, at, idIn(text));
}

let keys = 0;
const newKey = (): string => `bench-${String((keys += 1)).padStart(8, '0')}-${process.pid}`;

const clientsToKeep = 12;

async function keep(app: NestFastifyApplication, client: ChildProcess, population: Population, most: number): Promise<string[]> {
  const requests = Array.from({ length: most }, (_, at) => intake(population, at, true));
  await app.listen(0, '127.0.0.1');
  const port = Number(new URL(await app.getUrl()).port);
  const { answers } = await run(client, {
    port,
    clients: clientsToKeep,
    milliseconds: Infinity,
    requests,
    repeats: false,
    keepsAnswers: true,
  });
  const ids: string[] = [];
  for (const [place, text] of answers) ids[place] = idIn(text);
  return ids;
}

const idIn = (text: string): string => (JSON.parse(text) as { id: string }).id;

/** What all this would have made the worker do is no part of what is measured later. */
const forgetJobs = (scratch: Scratch): Promise<unknown> =>
  scratch.asAdmin('firsthand', async (sql) => {
    await sql.query('DELETE FROM pgboss.job WHERE state < $1', ['completed']);
    await sql.query('VACUUM ANALYZE');
  });
