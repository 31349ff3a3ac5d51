import { readFileSync } from 'node:fs';

/** Megabytes (2^20) a process holds: `rss` counts shared pages whole, `pss` its share of them. Null where the system does not tell. */
export type Memory = { readonly rss: number; readonly pss: number };

export function memoryOf(pid: number): Memory | null {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return { rss: megabytes(text, 'Rss'), pss: megabytes(text, 'Pss') };
  } catch {
    return null;
  }
}

const megabytes = (text: string, name: string): number =>
  Math.round(Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1]) / 1_024);

const lookEveryMs = 250;

/** The most that a process held at any look while something ran. */
export async function mostHeldDuring(pid: number, work: () => Promise<unknown>): Promise<Memory | null> {
  let most = memoryOf(pid);
  const watch = setInterval(() => (most = larger(most, memoryOf(pid))), lookEveryMs);
  try {
    await work();
  } finally {
    clearInterval(watch);
  }
  return most;
}

export const larger = (one: Memory | null, other: Memory | null): Memory | null =>
  one && other ? { rss: Math.max(one.rss, other.rss), pss: Math.max(one.pss, other.pss) } : (one ?? other);
