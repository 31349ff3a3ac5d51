import { pipeline, type Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { errorReason } from './error-reason.ts';
import { importErrors } from './import.errors.ts';

/** One row of a table as it stands in the file, and the line it begins on, counted from 1. */
export type CsvRecord = { readonly record: readonly string[]; readonly line: number };

/** The rows of a CSV file, blank lines skipped, fields as text. What is no CSV throws one of `importErrors` naming the line. */
export async function* csvRecords(bytes: Readable, delimiter: string): AsyncGenerator<CsvRecord> {
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
    info: true,
  });
  const lines: LineCount = { last: 0, surplus: 0 };
  pipeline(bytes, parser, () => undefined);
  const entries: AsyncIterable<{ readonly record: string[]; readonly info: { readonly lines: number } }> = parser;
  try {
    for await (const { record, info } of entries) {
      yield { record, line: beginningOf(record, info.lines, lines) };
    }
  } catch (error) {
    throw inOurWords(error, lines);
  }
}

/** Longer than any row of facts; a quote that is never closed would otherwise read the whole file into one field. */
const longestRow = 1_000_000;

/** `last` is where the row before ended. The parser counts a CRLF inside quotes as two lines: `surplus` is how many it is ahead. */
type LineCount = { last: number; surplus: number };

const beginningOf = (record: readonly string[], parsedLines: number, lines: LineCount): number => {
  const isOnNextLine = parsedLines - lines.surplus === lines.last + 1;
  const breaks = isOnNextLine ? [] : record.flatMap((field) => field.match(/\r\n|\n|\r/g) ?? []);
  lines.surplus += breaks.filter((each) => each === '\r\n').length;
  lines.last = parsedLines - lines.surplus;
  return lines.last - breaks.length;
};

const inOurWords = (error: unknown, lines: LineCount): unknown => {
  const code = errorReason(error);
  if (code.startsWith('Z_')) return importErrors.damaged(lines.last, code);
  if (!(error instanceof CsvError)) return error;
  const line = Number(error['lines'] ?? lines.last + 1) - lines.surplus;
  return code === 'CSV_MAX_RECORD_SIZE'
    ? importErrors.recordTooLong(line, longestRow)
    : importErrors.malformed(line, problems[code] ?? error.message);
};

const problems: Readonly<Record<string, string>> = {
  CSV_INVALID_CLOSING_QUOTE: 'text after a closing quote',
  INVALID_OPENING_QUOTE: 'a quote inside a field that does not begin with one',
  CSV_QUOTE_NOT_CLOSED: 'the file ends inside quotes',
};
