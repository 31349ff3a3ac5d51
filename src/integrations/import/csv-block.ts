import { parse } from 'csv-parse/sync';
import { errorReason } from './error-reason.ts';

/** A row of the block, and the byte after its end. */
export type BlockRow = { readonly record: readonly string[]; readonly end: number };

/** Why the row after the last one that could be read is none; `open-quotes` are still open at the end of the block. */
export type BlockFault = 'open-quotes' | 'quotes-across-rows' | 'text-after-quote' | 'quote-in-field' | 'too-long';

export type Block = { readonly rows: readonly BlockRow[]; readonly fault: BlockFault | null };

export type BlockForm = {
  readonly delimiter: string;
  readonly lineBreaks: readonly string[];
  /** Of the header; null while this block holds it. */
  readonly width: number | null;
  /** No row is longer. */
  readonly longestRow: number;
};

/** Reads whole lines of a CSV file up to the first row that is none. Blank lines are skipped, fields are text. */
export function readBlock(bytes: Buffer, { delimiter, lineBreaks, width, longestRow }: BlockForm): Block {
  const rows: BlockRow[] = [];
  let expected = width;
  const take = (record: readonly string[], { bytes: end }: { readonly bytes: number }): null => {
    expected ??= record.length;
    if (record.length !== expected && record.some((field) => /[\r\n]/.test(field))) throw new QuotesAcrossRows();
    rows.push({ record, end });
    return null;
  };
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: [...lineBreaks],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: longestRow,
      on_record: take,
    });
  } catch (error) {
    return { rows, fault: faultOf(error) };
  }
  return { rows, fault: null };
}

/** A quote that is never closed ends at one of a later row: what lies between would be taken for one field. */
class QuotesAcrossRows extends Error {}

function faultOf(error: unknown): BlockFault {
  if (error instanceof QuotesAcrossRows) return 'quotes-across-rows';
  const fault = faults[errorReason(error)];
  if (fault === undefined) throw error;
  return fault;
}

const faults: Readonly<Record<string, BlockFault>> = {
  CSV_QUOTE_NOT_CLOSED: 'open-quotes',
  CSV_INVALID_CLOSING_QUOTE: 'text-after-quote',
  INVALID_OPENING_QUOTE: 'quote-in-field',
  CSV_MAX_RECORD_SIZE: 'too-long',
};
