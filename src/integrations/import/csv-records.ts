import type { Readable } from 'node:stream';
import { type CsvRow, LogLines } from './log-lines.ts';
import { errorReason } from './error-reason.ts';
import { importErrors } from './import.errors.ts';

/**
 * The rows of a CSV file, blank lines skipped, fields as text, in bounded memory. Of a row that is no CSV its first line comes out with what is
 * wrong, and reading goes on with the next: an open quote takes nothing else along. Damaged compression throws `import-file-damaged`.
 */
export async function* csvRecords(bytes: Readable, delimiter: string): AsyncGenerator<CsvRow> {
  const lines = new LogLines(delimiter);
  const chunks = bytes[Symbol.asyncIterator]() as AsyncIterator<Buffer, undefined>;
  try {
    for (;;) {
      const next = await taken(chunks);
      if ('chunk' in next) lines.add(next.chunk);
      yield* lines.rows({ isEnd: next === end });
      if ('failure' in next) throw inOurWords(next.failure, lines.line - 1);
      if (next === end) return;
    }
  } finally {
    bytes.destroy();
  }
}

type Taken = { readonly chunk: Buffer } | { readonly failure: unknown } | typeof end;

const end = {};

/** A failure is handed on, so that what came before it is read first. */
const taken = async (chunks: AsyncIterator<Buffer, undefined>): Promise<Taken> => {
  try {
    const { done, value } = await chunks.next();
    return done === true ? end : { chunk: value };
  } catch (failure) {
    return { failure };
  }
};

const inOurWords = (failure: unknown, line: number): unknown => {
  const code = errorReason(failure);
  return code.startsWith('Z_') ? importErrors.damaged(line, code) : failure;
};
