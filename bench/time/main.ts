import { constants } from 'node:os';
import { machine } from '../harness/machine.ts';
import { Progress } from '../harness/progress.ts';
import { makeBlank } from '../scratch/blank.ts';
import { openScratch, type Scratch } from '../scratch/scratch.ts';
import { nothingTimed, type TimeFigures, type TimeReport } from './figures.ts';
import { readTimeOptions, type TimeOptions } from './options.ts';

async function main(): Promise<void> {
  const options = readTimeOptions(process.argv.slice(2));
  const scratch = await openScratch();
  const remove = removing(scratch);
  stopOnSignal(remove);
  try {
    await print(options, await measure(options, scratch), scratch);
  } finally {
    await remove();
  }
}

async function measure(options: TimeOptions, scratch: Scratch): Promise<TimeReport[]> {
  const progress = new Progress(options.chosen.reduce((sum, { expectedSeconds }) => sum + expectedSeconds(options), 5));
  await makeBlank(scratch);
  const reports: TimeReport[] = [];
  for (const { run } of options.chosen) reports.push(await run(scratch, options, progress));
  return reports;
}

async function print({ json, rounds, sliceMs }: TimeOptions, reports: readonly TimeReport[], scratch: Scratch): Promise<void> {
  const on = await machine(scratch);
  const where = `Node ${on.node}, PostgreSQL ${on.postgres}, ${on.cpus} processors (${on.processor}).`;
  process.stdout.write(`${[...reports.map(({ text }) => `\n${text}`), `\n${where}`].join('\n')}\n`);
  if (!json) return;
  const figures: TimeFigures = Object.assign({}, nothingTimed, ...reports.map((report) => report.figures));
  const sizes: object = Object.assign({}, ...reports.map((report) => report.sizes));
  process.stdout.write(`${JSON.stringify({ ...figures, rounds, sliceMs, sizes, versions: on })}\n`);
}

/** Answers the one thing that undoes everything we did to the machine, however often it is asked. */
function removing(scratch: Scratch): () => Promise<void> {
  let removed: Promise<void> | undefined;
  return () => (removed ??= scratch.remove());
}

function stopOnSignal(remove: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      process.stderr.write('Stopping, and removing what was made …\n');
      void remove().finally(() => process.exit(128 + constants.signals[signal]));
    });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
