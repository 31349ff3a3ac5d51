import { rm } from 'node:fs/promises';
import {
  asOfFor,
  exitCodeOf,
  findProfile,
  importLog,
  ImportStore,
  openLogFile,
  ProgressDisplay,
  rejectedRows,
  RejectsWriter,
  summaryText,
  type ImportSummary,
} from '../integrations/index.ts';
import { Clock } from '../kernel/index.ts';
import { importArguments, type ImportArguments, importUsage } from './import-arguments.ts';
import { withApp } from './with-app.ts';

/** Imports a complaint log; see the exit codes at `exitCodeOf`. */
export async function importCommand(args: readonly string[]): Promise<number> {
  const call = readCall(args);
  if (typeof call === 'string') {
    process.stderr.write(`${call}\n\n${importUsage}`);
    return 2;
  }
  try {
    const summary = await runImport(call);
    process.stdout.write(`${summaryText(summary)}\n`);
    await settleRejects(call.rejects, rejectedRows(summary));
    return exitCodeOf(summary);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return exitCodeOf({ error });
  }
}

function readCall(args: readonly string[]): ImportArguments | string {
  try {
    return importArguments(args);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What can be wrong with the call is found before a database is started for it. */
async function runImport({ file, profile: name, asOf, dryRun, rejects }: ImportArguments): Promise<ImportSummary> {
  const profile = await findProfile(name);
  const source = await openLogFile(file);
  const signal = abortOnSignal();
  return withApp(async (app) => {
    const clock = app.get(Clock);
    const options = { source, profile, asOf: asOfFor(profile, asOf, clock.now()), dryRun, clock, signal };
    const store = app.get(ImportStore);
    return importLog({
      ...options,
      store,
      rejects: await RejectsWriter.intoFile(rejects),
      progress: new ProgressDisplay(process.stderr),
    });
  });
}

/** The first Ctrl-C lets the rows in hand be stored; the next one ends the process as usual. */
function abortOnSignal(): AbortSignal {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  return stopping.signal;
}

async function settleRejects(file: string, count: number): Promise<void> {
  if (count === 0) await rm(file, { force: true });
  else process.stdout.write(`  rejected rows are in ${file}\n`);
}
