import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Ids, type Id } from '../../kernel/index.ts';

const poolSize = 4096;

/** UUIDv7 (RFC 9562 §5.7): 48 bits of milliseconds, then chance drawn from a pool so that ids stay cheap. */
@Injectable()
export class SystemIds extends Ids {
  #pool = Buffer.alloc(0);
  #used = 0;

  next<T extends Id<string>>(): T {
    const bytes = Buffer.from(this.#chance(16));
    bytes.writeUIntBE(Date.now(), 0, 6);
    bytes[6] = 0x70 | (bytes.readUInt8(6) & 0x0f);
    bytes[8] = 0x80 | (bytes.readUInt8(8) & 0x3f);
    const hex = bytes.toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as T;
  }

  secret(bytes: number): string {
    return randomBytes(bytes).toString('base64url');
  }

  #chance(length: number): Buffer {
    if (this.#used + length > this.#pool.length) {
      this.#pool = randomBytes(poolSize);
      this.#used = 0;
    }
    this.#used += length;
    return this.#pool.subarray(this.#used - length, this.#used);
  }
}
