import { createHash, createHmac } from 'node:crypto';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../config.ts';
import { keyIn } from '../journal/key-file.ts';

const characters = 27;

/**
 * Links that open something without signing in. The word in a link is made from an id and a key that lies in the data folder and not in
 * the database: whoever has the database alone has only hashes and can make no link.
 */
@Injectable()
export class LinkSecrets {
  readonly #key: Buffer;

  constructor(private readonly config: Config) {
    this.#key = keyIn(join(config.dataFolder, 'links.key'));
  }

  /** HMAC-SHA-256 (RFC 2104), of which 162 bits are kept: nobody guesses it, and it fits a text message. */
  of(purpose: string, id: string): string {
    return createHmac('sha256', this.#key).update(`${purpose}\n${id}`).digest('base64url').slice(0, characters);
  }

  /** What is stored of such a word. */
  hashOf(secret: string): string {
    return createHash('sha256').update(secret).digest('base64url');
  }

  /** The address that people outside reach this path by. */
  address(path: string): string {
    return new URL(path, this.config.publicUrl).href;
  }
}
