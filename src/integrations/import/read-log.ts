import { pipeline } from 'node:stream';
import type { Readable } from 'node:stream';
import { CsvError, parse, type Parser } from 'csv-parse';
import { importErrors } from './import.errors.ts';
import type { ImportedComplaint, Reject } from './imported-complaint.ts';
import { type Meter, plainBytes } from './log-bytes.ts';
import { type LogHeader, readHeader } from './log-header.ts';
import type { ImportProfile } from './profile.ts';
import { rowReader } from './read-row.ts';
import { SeenKeys } from './seen-keys.ts';

/** One row of the log: a complaint, or why it is none. `line` is where the row begins, counted from 1 with the header. */
export type LogLine =
  | { readonly line: number; readonly row: ImportedComplaint; readonly reject: null }
  | { readonly line: number; readonly row: null; readonly reject: Reject };

export type ReadLogOptions = {
  readonly asOf: Date;
  readonly meter?: Meter;
  readonly onMissingColumns?: (columns: readonly string[]) => void;
};

/**
 * Reads a complaint log, gzip or plain, row by row in bounded memory. A row that cannot be used comes out as a reject; a file that cannot be read
 * further (open quotes, a row without end, damaged compression) throws one of `importErrors` naming the line.
 */
export async function* readLog(source: Readable, profile: ImportProfile, options: ReadLogOptions): AsyncGenerator<LogLine> {
  const parser = parse({ delimiter: profile.delimiter, bom: true, relax_column_count: true, max_record_size: longestRow, skip_empty_lines: true, info: true });
  const read = rowReader(profile, options.asOf);
  const seen = new SeenKeys();
  let header: LogHeader | null = null;
  let last = 0;
  try {
    pipeline(await plainBytes(source, options.meter ?? { read: 0 }), parser, () => undefined);
    for await (const { record, line } of records(parser)) {
      last = line;
      if (header === null) {
        header = readHeader(record, profile);
        options.onMissingColumns?.(header.missing);
        continue;
      }
      yield toLogLine({ record, line, header, profile, read, seen });
    }
  } catch (error) {
    throw named(error, last);
  }
  if (header === null) throw importErrors.empty();
}

/** Longer than any row of facts; a quote that is never closed would otherwise read the whole file into one field. */
const longestRow = 1_000_000;

type Numbered = { readonly record: readonly string[]; readonly line: number };

async function* records(parser: Parser): AsyncGenerator<Numbered> {
  for await (const entry of parser) {
    const { record, info }: { record: string[]; info: { lines: number } } = entry;
    yield { record, line: info.lines };
  }
}
