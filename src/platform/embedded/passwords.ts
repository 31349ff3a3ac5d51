import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { messageOf } from './faults.ts';

/** The passwords of the server's own `postgres` and of the role the application signs in with. */
export interface Passwords {
  readonly admin: string;
  readonly app: string;
}

export function createPasswords(file: string): Passwords {
  const passwords = { admin: randomBytes(24).toString('hex'), app: randomBytes(24).toString('hex') };
  writeFileSync(file, `${JSON.stringify(passwords)}\n`, { mode: 0o600 });
  return passwords;
}

/** Errors: the file is missing, not ours to read or not what we wrote. */
export function readPasswords(file: string): Passwords {
  try {
    const { admin, app } = JSON.parse(readFileSync(file, 'utf8')) as { admin: unknown; app: unknown };
    if (typeof admin === 'string' && typeof app === 'string') return { admin, app };
    throw new Error('it holds no passwords');
  } catch (fault) {
    throw new Error(`The embedded database's passwords cannot be read from ${file}: ${messageOf(fault)}.`, { cause: fault });
  }
}
