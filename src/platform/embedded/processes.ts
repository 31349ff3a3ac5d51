import { readFileSync } from 'node:fs';
import { codeOf } from './faults.ts';

/** Names one process for good: ids are reused, an id with its start time is not. `startedAt` is null where the system does not tell. */
export interface ProcessMark {
  readonly pid: number;
  readonly startedAt: string | null;
}

export function markOf(pid: number): ProcessMark {
  return { pid, startedAt: processStatus(pid)?.startedAt ?? null };
}

/** Is that very process still running, and not another that was given its id? */
export function isStill(mark: ProcessMark): boolean {
  if (!isRunning(mark.pid)) return false;
  return mark.startedAt === null || markOf(mark.pid).startedAt === mark.startedAt;
}

/** A dead child nobody has collected yet (a zombie) does not count as running. */
export function isRunning(pid: number): boolean {
  const state = processStatus(pid)?.state;
  if (state !== undefined) return state !== 'Z' && state !== 'X';
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return codeOf(fault) === 'EPERM';
  }
}

/** The program's short name, or undefined where the system does not tell. */
export function programOf(pid: number): string | undefined {
  return processStatus(pid)?.program;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** From /proc/<pid>/stat (Linux): the program stands in brackets, then the state; field 22 is the start in clock ticks since boot. */
function processStatus(pid: number): { program: string; state: string; startedAt: string } | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = line.lastIndexOf(')');
    const fields = line.slice(end + 2).split(' ');
    return { program: line.slice(line.indexOf('(') + 1, end), state: fields[0] ?? '', startedAt: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}
