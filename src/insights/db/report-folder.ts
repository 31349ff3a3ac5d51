import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/index.ts';

/** A report as it is named on disk: of a schedule and the first day of its period there is one. */
export type ReportPlace = { readonly scheduleId: string; readonly from: string };

/** Files of reports in the data folder. Names are made here and of ids and days alone. */
@Injectable()
export class ReportFolder {
  private readonly folder: string;

  constructor(config: Config) {
    this.folder = join(config.dataFolder, 'reports');
  }

  /** Whole or not at all: a reader never sees half a file. Written again it is the same file. */
  async write(place: ReportPlace, text: string): Promise<number> {
    await mkdir(this.folder, { recursive: true });
    const path = this.#path(place);
    await writeFile(`${path}.new`, text);
    await rename(`${path}.new`, path);
    return Buffer.byteLength(text);
  }

  /** Null when it is not there. */
  async read(place: ReportPlace): Promise<Buffer | null> {
    try {
      return await readFile(this.#path(place));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  }

  async remove(place: ReportPlace): Promise<void> {
    await rm(this.#path(place), { force: true });
  }

  #path({ scheduleId, from }: ReportPlace): string {
    return join(this.folder, `${scheduleId}-${from}.csv`);
  }
}
