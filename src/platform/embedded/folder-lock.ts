import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { codeOf } from './faults.ts';
import { isStill, markOf, pause, type ProcessMark } from './processes.ts';

const PATIENCE_MS = 90_000;
const HALF_WRITTEN_MS = 5_000;

/**
 * Runs `work` while no other process runs under the same lock file. A holder that died is pushed aside.
 * Errors: the holder keeps the lock for longer than 90 seconds.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  await take(file);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

async function take(file: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!tryTake(file)) {
    const text = readIfThere(file);
    if (text === undefined) continue;
    if (isStale(file, text)) pushAside(file, text);
    else if (Date.now() > deadline)
      throw new Error(`${file} has been held by ${text} for more than ${PATIENCE_MS / 1000} seconds`);
    else await pause(25);
  }
}

function tryTake(file: string): boolean {
  try {
    writeFileSync(file, JSON.stringify(markOf(process.pid)), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (fault) {
    if (codeOf(fault) === 'EEXIST') return false;
    throw fault;
  }
}

function isStale(file: string, text: string): boolean {
  const holder = parseMark(text);
  if (holder) return !isStill(holder);
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return Date.now() - written > HALF_WRITTEN_MS;
}

/** Two may find the same dead holder: whoever comes second must not throw out the first one's new lock, so it puts it back. */
function pushAside(file: string, stale: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return;
    throw fault;
  }
  if (readIfThere(aside) !== stale) linkSync(aside, file);
  rmSync(aside, { force: true });
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return undefined;
    throw fault;
  }
}

export function parseMark(text: string): ProcessMark | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('startedAt' in value)) return undefined;
    const { pid, startedAt } = value;
    if (typeof pid !== 'number' || !(typeof startedAt === 'string' || startedAt === null)) return undefined;
    return { pid, startedAt };
  } catch {
    return undefined;
  }
}
