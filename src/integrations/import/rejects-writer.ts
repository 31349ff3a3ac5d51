import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import { errorReason } from './error-reason.ts';
import { importErrors } from './import.errors.ts';
import type { Reject } from './imported-complaint.ts';

/** Writes refused rows as CSV: line, key, code, reason. Cells that a spreadsheet would take for a formula are escaped. */
export class RejectsWriter {
  private failure: Error | null = null;

  private constructor(private readonly output: Writable) {
    output.on('error', (error) => (this.failure = error));
  }

  /** Takes over `output` and writes the header. */
  static async into(output: Writable): Promise<RejectsWriter> {
    const writer = new RejectsWriter(output);
    await writer.append(['line', 'key', 'code', 'reason']);
    return writer;
  }

  /** Begins a new file, replacing the one of an earlier run; throws `import-file-unwritable`. */
  static async intoFile(path: string): Promise<RejectsWriter> {
    const handle = await open(path, 'w').catch((error: unknown) => {
      throw importErrors.unwritableFile(basename(path), errorReason(error));
    });
    return RejectsWriter.into(handle.createWriteStream());
  }

  async write({ line, key, code, reason }: Reject): Promise<void> {
    await this.append([String(line), key.slice(0, longestKey), code, reason]);
  }

  /** Throws what kept earlier rows from being written. */
  async close(): Promise<void> {
    this.output.end();
    await finished(this.output);
  }

  private async append(cells: readonly string[]): Promise<void> {
    if (this.failure !== null) throw this.failure;
    if (!this.output.write(stringify([[...cells]], { escape_formulas: true }))) await once(this.output, 'drain');
  }
}

const longestKey = 200;
