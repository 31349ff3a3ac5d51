import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './create-app.ts';
import { systemActor } from './kernel/index.ts';
import { SampleBilling } from './sample/sample-billing.ts';
import {
  Lifecycle,
  openDatabase,
  readConfig,
  runMigrations,
  UnitOfWork,
  Workers,
  type Config,
  type OpenDatabase,
} from './platform/index.ts';
import { begin } from './sample/seed.ts';
import { signInLines } from './sample/sign-in-lines.ts';
import { startFault } from './start-fault.ts';

const startedAt = performance.now();
const graceMilliseconds = 20_000;

/** Serves API, console and worker in one process until it is told to stop. */
async function main(): Promise<void> {
  const config = readConfig();
  const database = await openDatabase(config);
  try {
    await serve(config, database);
  } catch (fault) {
    await database.close().catch(() => undefined);
    throw new Error(startFault(fault, config), { cause: fault });
  }
}

async function serve(config: Config, database: OpenDatabase): Promise<void> {
  await runMigrations(database.adminUrl);
  const app = await createApp(database.appUrl, config);
  stopOnSignal(
    () => app.get(Lifecycle).drain(),
    () => app.close(),
    database,
  );

  try {
    await open(app, config);
  } catch (fault) {
    await app.close().catch(() => undefined);
    throw fault;
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const lines = [
    `Firsthand is ready at ${await app.getUrl()} after ${seconds} s (data: ${database.where})`,
    await signInLines(app),
    'Press Ctrl-C to stop.',
  ];
  process.stdout.write(`\n${lines.filter((line) => line !== '').join('\n')}\n`);
}

async function open(app: NestFastifyApplication, { PORT, HOST, FIRSTHAND_SAMPLE }: Config): Promise<void> {
  await app.init();
  await app.get(Workers).start();
  await begin(app, { withSample: FIRSTHAND_SAMPLE === 'yes' });
  await app.get(UnitOfWork).run(systemActor('start'), (tx) => app.get(SampleBilling).handle(tx));
  await app.listen({ port: PORT, host: HOST });
}

/** Not Nest's own hooks: they raise the signal again once Nest has closed, which would cut the database's stop short. */
function stopOnSignal(drain: () => void, close: () => Promise<void>, database: OpenDatabase): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    drain();
    setTimeout(() => process.exit(1), graceMilliseconds).unref();
    void close()
      .finally(() => database.close())
      .finally(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`Firsthand could not start: ${startFault(error, null)}\n`);
  process.exit(1);
});
