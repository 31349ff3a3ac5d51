import type { RejectCode } from './imported-complaint.ts';
import { wholeNumber } from './progress-text.ts';

/** How an import went. `rows` = `usable` + all of `rejected`; `usable` = `added` + `known`, except in a dry run, which stores nothing. */
export type ImportSummary = {
  readonly file: string;
  readonly profile: string;
  readonly asOf: Date;
  readonly isDryRun: boolean;
  /** False when it was stopped before the end of the file; running it again continues. */
  readonly isComplete: boolean;
  readonly rows: number;
  readonly usable: number;
  readonly added: number;
  readonly known: number;
  readonly rejected: Readonly<Partial<Record<RejectCode, number>>>;
  readonly missingColumns: readonly string[];
  readonly seconds: number;
};

export const rejectedRows = (summary: Pick<ImportSummary, 'rejected'>): number =>
  Object.values(summary.rejected).reduce((sum, count) => sum + count, 0);

/** The last words of an import, one figure a line. */
export const summaryText = (summary: ImportSummary): string => {
  const { rows, usable, added, known, rejected, seconds, missingColumns } = summary;
  const verb = summary.isDryRun ? 'Checked' : 'Imported';
  const codes = Object.entries(rejected).sort(([a], [b]) => (a < b ? -1 : 1));
  const figures: readonly (readonly [string, number])[] = [
    ['rows', rows],
    ...(summary.isDryRun
      ? ([['would be imported', usable]] as const)
      : ([
          ['added', added],
          ['already there', known],
        ] as const)),
    ['rejected', rejectedRows(summary)],
    ...codes.map(([code, count]) => [`  ${code}`, count] as const),
  ];
  const notes = missingColumns.length === 0 ? [] : [`  not in the file, so not recorded: ${missingColumns.join(', ')}`];
  return [
    `${verb} ${summary.file} by profile ${summary.profile}, as of ${summary.asOf.toISOString()}`,
    ...figures.map(([name, count]) => `  ${name.padEnd(30)}${wholeNumber(count).padStart(12)}`),
    ...notes,
    `  ${seconds.toFixed(1)} s, ${wholeNumber(rows / Math.max(seconds, 0.001))} rows/s`,
    ...(summary.isComplete
      ? []
      : ['  Stopped before the end. Run it again to continue: what is stored stays and is not added twice.']),
  ].join('\n');
};
