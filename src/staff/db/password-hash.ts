import { argon2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const memoryKib = 19_456;
const passes = 2;
const parallelism = 1;
const hashBytes = 32;

export const saltBytes = 16;

/** Nobody's password: checked when there is nobody of that name, so that the answer takes as long. */
export const nobodysHash = `$argon2id$v=19$m=${memoryKib},t=${passes},p=${parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

const derive = promisify(argon2);

/** `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`, both base64url; the salt is given as base64url. */
export async function hashPassword(password: string, salt: string): Promise<string> {
  const hash = await argon2id(password, { salt, memory: memoryKib, passes, parallelism });
  return `$argon2id$v=19$m=${memoryKib},t=${passes},p=${parallelism}$${salt}$${hash.toString('base64url')}`;
}

/** Whether the password made the stored text; throws on a text that is no such hash. */
export async function matchesPassword(password: string, stored: string): Promise<boolean> {
  const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w-]+)\$([\w-]+)$/.exec(stored);
  if (!form) throw new Error('a stored password has an unknown form');
  const [, memory, times, lanes, salt = '', hash = ''] = form;
  const expected = Buffer.from(hash, 'base64url');
  const given = await argon2id(password, { salt, memory: Number(memory), passes: Number(times), parallelism: Number(lanes) });
  return given.length === expected.length && timingSafeEqual(given, expected);
}

type Costs = { readonly salt: string; readonly memory: number; readonly passes: number; readonly parallelism: number };

const argon2id = (password: string, { salt, ...costs }: Costs): Promise<Buffer> =>
  derive('argon2id', { message: password, nonce: Buffer.from(salt, 'base64url'), tagLength: hashBytes, ...costs });
