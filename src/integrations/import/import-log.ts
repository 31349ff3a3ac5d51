import type { Clock } from '../../kernel/index.ts';
import type { ImportStore } from './import-store.ts';
import type { ImportSummary } from './import-summary.ts';
import { ImportTally } from './import-tally.ts';
import type { LogBytes } from './log-bytes.ts';
import type { ImportProfile } from './profile.ts';
import type { ProgressDisplay } from './progress-display.ts';
import { readLog } from './read-log.ts';
import type { RejectsWriter } from './rejects-writer.ts';

export type ImportOptions = {
  readonly source: LogBytes;
  readonly profile: ImportProfile;
  /** When the log was drawn; see `asOfFor`. */
  readonly asOf: Date;
  /** Reads and checks everything, stores nothing. */
  readonly dryRun: boolean;
  readonly store: ImportStore;
  readonly rejects: RejectsWriter;
  readonly progress: ProgressDisplay;
  readonly clock: Clock;
  /** Aborted, the import stores the rows in hand and ends. */
  readonly signal?: AbortSignal;
  readonly batchSize?: number;
};

/**
 * Imports a log batch by batch, each batch a transaction of the store: a run that is killed has stored whole batches only, and the next one
 * completes it. Closes `rejects`, also when it throws what `readLog` or the store throws.
 */
export const importLog = async (options: ImportOptions): Promise<ImportSummary> => {
  const { source, profile, asOf, clock, rejects, progress, signal } = options;
  const startedAt = clock.now().getTime();
  const seconds = (): number => (clock.now().getTime() - startedAt) / 1000;
  const tally = new ImportTally(options.dryRun ? null : options.store, options.batchSize ?? 500);
  const meter = { read: 0 };
  let isComplete = true;
  try {
    for await (const { row, reject } of readLog(source.stream, profile, { asOf, meter, onMissingColumns: tally.noteMissing })) {
      if (row !== null) await tally.take(row);
      else await rejects.write(tally.refuse(reject));
      if (tally.rows % showEvery === 0) {
        progress.show({ bytesRead: meter.read, bytesTotal: source.size, rows: tally.rows, seconds: seconds() });
      }
      if (signal?.aborted === true) {
        isComplete = false;
        break;
      }
    }
    await tally.storeBatch();
  } finally {
    progress.end();
    await rejects.close();
  }
  return {
    ...tally.figures(),
    file: source.name,
    profile: profile.name,
    asOf,
    isDryRun: options.dryRun,
    isComplete,
    seconds: seconds(),
  };
};

/** Rows between two looks at the clock: a tenth of a second holds thousands. */
const showEvery = 100;
