import { createHash, createHmac } from 'node:crypto';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../config.ts';
import { keyIn } from './key-file.ts';

/** Whether a text is the one that was sealed. `another-key`: only the installation that sealed it can tell. */
export type SealHolds = 'yes' | 'no' | 'another-key';

/**
 * Keyed hashes of what people wrote, for the journal, which holds no words of theirs. The key lies in the data folder and not in the
 * database: whoever has the database alone can neither guess an erased text from its hash nor change a text unnoticed.
 */
@Injectable()
export class TextSeals {
  readonly #key: Buffer;
  readonly #name: string;

  constructor(config: Config) {
    this.#key = keyIn(join(config.dataFolder, 'journal.key'));
    this.#name = createHash('sha256').update(this.#key).digest('base64url').slice(0, 6);
  }

  /** HMAC-SHA-256 (RFC 2104) behind six letters that name the key. The id is part of it: a text cannot stand in for another one. */
  of(id: string, text: string): string {
    const hash = createHmac('sha256', this.#key).update(id).update('\n').update(text).digest('base64url');
    return `${this.#name}.${hash}`;
  }

  holds(id: string, text: string, seal: string): SealHolds {
    if (!seal.startsWith(`${this.#name}.`)) return 'another-key';
    return this.of(id, text) === seal ? 'yes' : 'no';
  }
}
