import { resolve } from 'node:path';
import { Writable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { Clock } from '../../kernel/index.ts';
import { asOfFor } from '../import/as-of.ts';
import { importLog } from '../import/import-log.ts';
import { ImportStore } from '../import/import-store.ts';
import type { ImportSummary } from '../import/import-summary.ts';
import { openLogFile } from '../import/open-log-file.ts';
import { baltimore311 } from '../import/profiles/baltimore-311.ts';
import { ProgressDisplay } from '../import/progress-display.ts';
import { RejectsWriter } from '../import/rejects-writer.ts';

/** See SOURCE.md beside this file. */
export const sampleLogDrawnAt = '2025-12-04T02:31:55-05:00';

/** Brings the real complaints that the product ships, so that reports have something to show on the first day. Twice adds nothing. */
export const importSampleLog = async (app: INestApplicationContext): Promise<ImportSummary> => {
  const clock = app.get(Clock);
  return importLog({
    source: await openLogFile(resolve(import.meta.dirname, 'baltimore-311-extract.csv')),
    profile: baltimore311,
    asOf: asOfFor(baltimore311, sampleLogDrawnAt, clock.now()),
    dryRun: false,
    store: app.get(ImportStore, { strict: false }),
    rejects: await RejectsWriter.into(nowhere()),
    progress: new ProgressDisplay({ write: () => true }),
    clock,
  });
};

/** Every row of the sample can be used; a test says so. */
const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });
