import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/index.ts';
import type { Anchor } from '../engine/anchor.ts';

/** The append-only file beside the database: one JSON line per anchor. Keep a copy where nobody who can write the database can write it. */
@Injectable()
export class AnchorsFile {
  readonly path: string;

  constructor(config: Config) {
    this.path = join(config.dataFolder, 'decision-roots.jsonl');
  }

  /** All lines, of another copy where it is named; none before the first. Throws when a line cannot be read, which is a finding of its own. */
  async all(path = this.path): Promise<readonly Anchor[]> {
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return '';
      throw error;
    });
    const lines = text.split('\n').filter((line) => line !== '');
    return lines.map((line) => JSON.parse(line) as Anchor);
  }

  /** On the disk when this answers. */
  async append(anchors: readonly Anchor[], path = this.path): Promise<void> {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'a', 0o640);
    try {
      await file.appendFile(anchors.map((anchor) => `${JSON.stringify(anchor)}\n`).join(''));
      await file.sync();
    } finally {
      await file.close();
    }
  }
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
