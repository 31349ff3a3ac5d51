import type { Readable } from 'node:stream';
import { importErrors } from './import.errors.ts';
import type { ImportedComplaint, Reject } from './imported-complaint.ts';
import { csvRecords } from './csv-records.ts';
import { type Meter, plainBytes } from './log-bytes.ts';
import { type LogHeader, readHeader } from './log-header.ts';
import type { ImportProfile } from './profile.ts';
import { type RowReading, rowReader } from './read-row.ts';
import { SeenKeys } from './seen-keys.ts';

/** One row of the log: a complaint, or why it is none. `line` is where the row begins, counted from 1 with the header. */
export type LogLine =
  | { readonly line: number; readonly row: ImportedComplaint; readonly reject: null }
  | { readonly line: number; readonly row: null; readonly reject: Reject };

export type ReadLogOptions = {
  readonly asOf: Date;
  /** Grows with the bytes taken from the source. */
  readonly meter?: Meter;
  readonly onMissingColumns?: (columns: readonly string[]) => void;
};

/**
 * Reads a complaint log, gzip or plain, row by row in bounded memory. A row that cannot be used, or is no CSV, comes out as a reject; a file
 * that cannot be read further (no header, damaged compression) throws one of `importErrors` naming the line.
 */
export async function* readLog(source: Readable, profile: ImportProfile, options: ReadLogOptions): AsyncGenerator<LogLine> {
  const bytes = await plainBytes(source, options.meter ?? { read: 0 });
  const records = csvRecords(bytes, profile.delimiter);
  const read = rowReader(profile, options.asOf);
  const seen = new SeenKeys();
  let header: LogHeader | null = null;
  for await (const { record, line, problem } of records) {
    if (problem !== null) {
      if (header === null) throw importErrors.malformed(line, problem);
      yield { line, row: null, reject: { line, key: '', code: 'row-malformed', reason: problem } };
      continue;
    }
    if (header === null) {
      header = readHeader(record, profile);
      options.onMissingColumns?.(header.missing);
      continue;
    }
    const cells = header.cellsOf(record);
    const key = cells(profile.columns.key);
    const reading = record.length === header.width ? read(cells) : wrongCount(header.width, record.length);
    yield toLine(line, key, reading, seen);
  }
  if (header === null) throw importErrors.empty();
}

const wrongCount = (expected: number, found: number): RowReading => ({
  code: 'wrong-column-count',
  reason: `${expected} columns expected, ${found} found`,
});

/** Only a row that is taken makes its key known: a correct row after a refused one with the same key still counts. */
const toLine = (line: number, key: string, reading: RowReading, seen: SeenKeys): LogLine => {
  const refused = (refusal: Pick<Reject, 'code' | 'reason'>): LogLine => ({ line, row: null, reject: { line, key, ...refusal } });
  if ('code' in reading) return refused(reading);
  if (seen.has(key)) return refused({ code: 'duplicate-key', reason: 'an earlier row of this file has the same key' });
  seen.add(key);
  return { line, row: reading, reject: null };
};
