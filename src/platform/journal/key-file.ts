import { randomBytes, randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from '../embedded/faults.ts';

const keyBytes = 32;

/** The secret in that file, made on first use; of several processes that begin at once one makes it. Throws when the file holds no key. */
export function keyIn(file: string): Buffer {
  const key = read(file) ?? (offer(file), read(file));
  if (key?.length !== keyBytes)
    throw new Error(`${file} does not hold a key of ${keyBytes} bytes; put the right one back from a copy.`);
  return key;
}

function read(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return null;
    throw fault;
  }
}

/** Written whole under another name first: whoever reads the file reads all of it. */
function offer(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const whole = `${file}.${randomUUID()}`;
  writeFileSync(whole, randomBytes(keyBytes), { mode: 0o600 });
  try {
    linkSync(whole, file);
  } catch (fault) {
    if (codeOf(fault) !== 'EEXIST') throw fault;
  } finally {
    rmSync(whole);
  }
}
