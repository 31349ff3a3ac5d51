import { constants } from 'node:os';
import { benchIntake } from './benchmarks/intake.ts';
import { benchMemory } from './benchmarks/memory.ts';
import { benchQueue } from './benchmarks/queue.ts';
import { benchResolve } from './benchmarks/resolve.ts';
import { openDesk } from './desk/desk.ts';
import { Children } from './harness/children.ts';
import { machine } from './harness/machine.ts';
import { readOptions, usage, type BenchmarkName, type Options } from './harness/options.ts';
import { Progress } from './harness/progress.ts';
import { nothingMeasured, type Figures, type Report } from './harness/report.ts';
import { expected } from './harness/rounds.ts';
import { makeBlank } from './scratch/blank.ts';
import { openScratch, type Scratch } from './scratch/scratch.ts';

const resolutionsPerSecond = 700;

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return void process.stdout.write(`${usage}\n`);
  const options = readOptions(process.argv.slice(2));
  const children = new Children();
  const scratch = await openScratch();
  const cleanUp = cleaning(children, scratch);
  stopOnSignal(cleanUp);
  try {
    const reports = await measure(options, children, scratch);
    await print(options, reports, scratch);
  } finally {
    await cleanUp();
  }
}

/** The queue last: writing a million complaints leaves PostgreSQL with work that would disturb the others. */
async function measure(options: Options, children: Children, scratch: Scratch): Promise<Report[]> {
  const { names, rounds, sliceMs } = options;
  const wants = (name: BenchmarkName): boolean => names.includes(name);
  const progress = new Progress(expectedSeconds(options));
  const reports: Report[] = [];
  await makeBlank(scratch);
  if (wants('intake') || wants('resolve') || wants('memory')) {
    const toKeep = wants('resolve') ? Math.ceil(((rounds + 1) * sliceMs * resolutionsPerSecond) / 1_000) : 0;
    const desk = await openDesk(scratch, children, toKeep, progress);
    if (wants('intake')) reports.push(await benchIntake(desk, children, options, progress));
    if (wants('resolve')) reports.push(await benchResolve(desk, options, progress));
    if (wants('memory')) reports.push(await benchMemory(desk, options, progress));
    await children.endAll();
  }
  if (wants('queue')) reports.push(await benchQueue(scratch, options, progress));
  return reports;
}

/** Only what a long or a short run changes much; the pace corrects the rest. */
function expectedSeconds({ names, rounds, sliceMs, pages }: Options): number {
  const round = (contenders: number): number => (rounds + 1) * expected(contenders, sliceMs);
  const seconds: Record<BenchmarkName, number> = {
    intake: round(3) + round(2),
    resolve: round(2) + ((rounds + 1) * sliceMs * resolutionsPerSecond) / 500_000,
    queue: 60 + pages / 80,
    memory: sliceMs / 500,
  };
  return names.reduce((sum, name) => sum + seconds[name], 15);
}

async function print({ json, rounds, sliceMs }: Options, reports: readonly Report[], scratch: Scratch): Promise<void> {
  const on = await machine(scratch);
  const lines = [
    ...reports.map(({ text }) => `\n${text}`),
    `\nMedians of ${rounds} rounds taken in turn, ${sliceMs / 1_000} s each. Node ${on.node}, PostgreSQL ${on.postgres}, ${on.cpus} processors (${on.processor}).`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (!json) return;
  const figures: Figures = Object.assign({}, nothingMeasured, ...reports.map((report) => report.figures));
  const sizes: object = Object.assign({}, ...reports.map((report) => report.sizes));
  process.stdout.write(`${JSON.stringify({ ...figures, rounds, sliceMs, sizes, versions: on })}\n`);
}

/** Answers the one thing that undoes everything we did to the machine, however often it is asked. */
function cleaning(children: Children, scratch: Scratch): () => Promise<void> {
  let cleaned: Promise<void> | undefined;
  return () => (cleaned ??= children.endAll().then(() => scratch.remove()));
}

function stopOnSignal(cleanUp: () => Promise<void>): void {
  process.on('uncaughtException', (error) => {
    process.stderr.write(`${error.stack ?? error.message}\n`);
    void cleanUp().finally(() => process.exit(1));
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      process.stderr.write('Stopping, and removing what was made …\n');
      void cleanUp().finally(() => process.exit(128 + constants.signals[signal]));
    });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
