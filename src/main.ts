import 'reflect-metadata';
import { createApp } from './create-app.ts';
import { systemActor } from './kernel/index.ts';
import { SampleBilling } from './sample/sample-billing.ts';
import { Lifecycle, openDatabase, readConfig, runMigrations, UnitOfWork, Workers, type OpenDatabase } from './platform/index.ts';
import { seedIfEmpty } from './sample/seed.ts';

const startedAt = performance.now();
const graceMilliseconds = 20_000;

/** Serves API, console and worker in one process until it is told to stop. */
async function main(): Promise<void> {
  const config = readConfig();
  const database = await openDatabase(config);
  await runMigrations(database.adminUrl);
  const app = await createApp(database.appUrl, config);
  stopOnSignal(
    () => app.get(Lifecycle).drain(),
    () => app.close(),
    database,
  );

  await app.init();
  await app.get(Workers).start();
  const signIns = await seedIfEmpty(app);
  await app.get(UnitOfWork).run(systemActor('start'), (tx) => app.get(SampleBilling).handle(tx));
  await app.listen({ port: config.PORT, host: config.HOST });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  process.stdout.write(
    `\nFirsthand is ready at ${await app.getUrl()} after ${seconds} s (data: ${database.where})\n${signIns}\nPress Ctrl-C to stop.\n`,
  );
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
  process.stderr.write(`Firsthand could not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
