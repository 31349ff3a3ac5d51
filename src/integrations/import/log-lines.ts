import { type BlockFault, type BlockRow, readBlock } from './csv-block.ts';

/** One row of a table as it stands in the file, or why it is none, and the line it begins on, counted from 1. */
export type CsvRow =
  | { readonly line: number; readonly record: readonly string[]; readonly problem: null }
  | { readonly line: number; readonly record: null; readonly problem: string };

/** Longer than any row of facts, in characters. */
const longestRow = 1_000_000;
/** Less is not worth a look. */
const smallestBlock = 16 * 1024;

const newline = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** The part of a CSV file that was taken and not yet given out: never more than a row can be long. */
export class LogLines {
  /** The line that what is left begins with. */
  line = 1;
  #left: Buffer = Buffer.alloc(0);
  #isBegun = false;
  /** No look before there is as much: a long row is not read anew with each chunk of it. */
  #least = smallestBlock;
  #lineBreak = newline;
  #width: number | null = null;
  /** In the middle of a line that is not kept. */
  #isDropping = false;

  constructor(private readonly delimiter: string) {}

  add(chunk: Buffer): void {
    this.#left = this.#left.length === 0 ? chunk : Buffer.concat([this.#left, chunk]);
  }

  /** Everything that can be told by now; at the end of the file, all that is left. */
  *rows({ isEnd }: { readonly isEnd: boolean }): Generator<CsvRow> {
    if (!isEnd && this.#left.length < this.#least) return;
    this.#least = smallestBlock;
    this.#begin();
    if (this.#isDropping) this.#dropLine();
    for (;;) {
      const block = isEnd ? this.#left : this.#left.subarray(0, this.#left.lastIndexOf(this.#lineBreak) + 1);
      const { rows, fault } = readBlock(block, this.#form());
      yield* this.#given(rows);
      if (fault === null) {
        this.#advance(block.length - (rows.at(-1)?.end ?? 0));
        break;
      }
      if (fault === 'open-quotes' && !isEnd && this.#left.length <= longestRow) {
        this.#least = 2 * this.#left.length;
        return;
      }
      yield this.#broken(fault);
    }
    if (this.#left.length > longestRow) yield this.#broken('too-long');
  }

  /** A byte order mark says nothing here, and the first line break shows what the others are. */
  #begin(): void {
    if (this.#isBegun) return;
    if (this.#left.subarray(0, 3).equals(byteOrderMark)) this.#left = this.#left.subarray(3);
    if (!this.#left.includes(newline) && this.#left.includes(carriageReturn)) this.#lineBreak = carriageReturn;
    this.#isBegun = true;
  }

  #form(): { delimiter: string; lineBreaks: string[]; width: number | null; longestRow: number } {
    const lineBreaks = this.#lineBreak === newline ? ['\r\n', '\n'] : ['\r'];
    return { delimiter: this.delimiter, lineBreaks, width: this.#width, longestRow };
  }

  *#given(rows: readonly BlockRow[]): Generator<CsvRow> {
    let from = 0;
    for (const { record, end } of rows) {
      this.#width ??= record.length;
      const length = end - from;
      const blank = this.#skipBlank();
      yield { line: this.line, record, problem: null };
      this.#advance(length - blank);
      from = end;
    }
  }

  /** The first line of a row that is none is passed over; what follows it is read for itself. */
  #broken(fault: BlockFault): CsvRow {
    this.#skipBlank();
    const { line } = this;
    const first = this.#firstLine();
    this.#dropLine();
    return { line, record: null, problem: problems[fault !== 'quote-in-field' && hasOpenQuote(first) ? 'open-quotes' : fault] };
  }

  #firstLine(): Buffer {
    const end = this.#left.indexOf(this.#lineBreak);
    return end === -1 ? this.#left : this.#left.subarray(0, end);
  }

  #dropLine(): void {
    const end = this.#left.indexOf(this.#lineBreak);
    this.#isDropping = end === -1;
    this.#advance(end === -1 ? this.#left.length : end + 1);
  }

  #skipBlank(): number {
    let blank = 0;
    while (this.#left[blank] === newline || this.#left[blank] === carriageReturn) blank += 1;
    this.#advance(blank);
    return blank;
  }

  #advance(bytes: number): void {
    for (
      let at = this.#left.indexOf(this.#lineBreak);
      at !== -1 && at < bytes;
      at = this.#left.indexOf(this.#lineBreak, at + 1)
    ) {
      this.line += 1;
    }
    this.#left = this.#left.subarray(bytes);
  }
}

/** Whatever a later line has to say to it. */
const hasOpenQuote = (line: Buffer): boolean => line.reduce((count, byte) => (byte === quote ? count + 1 : count), 0) % 2 === 1;

const notClosed = 'a quote is opened here and not closed in this row';
const problems: Readonly<Record<BlockFault, string>> = {
  'open-quotes': notClosed,
  'quotes-across-rows': notClosed,
  'text-after-quote': 'text after a closing quote',
  'quote-in-field': 'a quote inside a field that does not begin with one',
  'too-long': `a row longer than ${longestRow} characters`,
};
