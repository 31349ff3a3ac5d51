import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRunning, programOf } from './processes.ts';

/** One running server. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** No system gives out an id this large. */
const NOBODY = 2 ** 31 - 1;

/** What a server writes about itself into its data folder (PostgreSQL 18, src/include/utils/pidfile.h: line 1 id, 4 port, 8 status). */
export function readPostmasterFile(dataFolder: string): (Postmaster & { ready: boolean }) | undefined {
  const lines = readLines(dataFolder);
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!(pid > 0)) return undefined;
  return { pid, port, ready: lines[7]?.trim() === 'ready' };
}

/** Is the process it names a running PostgreSQL, as far as the system tells? */
export function isServer(pid: number): boolean {
  return isRunning(pid) && (programOf(pid) ?? 'postgres').startsWith('postgres');
}

/**
 * A file left by a dead server stops a new one when its id has since gone to another program, or its body was never collected.
 * Deleting the file would also lose the key by which PostgreSQL finds the dead server's last children; so only the id is replaced.
 */
export function disownPostmasterFile(dataFolder: string, pid = NOBODY): void {
  const [, ...rest] = readLines(dataFolder);
  writeFileSync(fileIn(dataFolder), [String(pid), ...rest].join('\n'));
}

function readLines(dataFolder: string): readonly string[] {
  try {
    return readFileSync(fileIn(dataFolder), 'utf8').split('\n');
  } catch {
    return [];
  }
}

function fileIn(dataFolder: string): string {
  return path.join(dataFolder, 'postmaster.pid');
}
