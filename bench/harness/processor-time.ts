import { readdirSync, readFileSync } from 'node:fs';

/** USER_HZ, in which Linux tells processor time to programs: 100 a second on every architecture Node runs on. */
const millisecondsPerTick = 10;

/** Processor time that processes and everything they started have used, in milliseconds; null where the system does not tell. */
export function processorTime(roots: readonly number[]): number | null {
  const all = statistics();
  if (all.size === 0) return null;
  const family = new Set(roots);
  for (let before = -1; before !== family.size;) {
    before = family.size;
    for (const [pid, { parent }] of all) if (family.has(parent)) family.add(pid);
  }
  const ticks = [...family].reduce((sum, pid) => sum + (all.get(pid)?.ticks ?? 0), 0);
  return ticks * millisecondsPerTick;
}

/** The same of one process alone, quickly enough to ask between any two statements. */
export const ownProcessorTime = (pid: number): number | null => {
  const [entry] = entryOf(String(pid));
  return entry ? entry[1].ticks * millisecondsPerTick : null;
};

type Usage = { readonly parent: number; readonly ticks: number };

function statistics(): ReadonlyMap<number, Usage> {
  try {
    return new Map(readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? entryOf(name) : [])));
  } catch {
    return new Map();
  }
}

/** proc_pid_stat(5): after the name, field 4 is the parent, 14 to 17 are the ticks of the process and of its ended children. */
function entryOf(name: string): [number, Usage][] {
  try {
    const line = readFileSync(`/proc/${name}/stat`, 'utf8');
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return [[Number(name), { parent: Number(fields[1]), ticks }]];
  } catch {
    return [];
  }
}
