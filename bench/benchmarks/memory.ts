import { productContender } from '../desk/contenders.ts';
import type { Desk } from '../desk/desk.ts';
import type { Memory } from '../harness/memory.ts';
import type { Options } from '../harness/options.ts';
import type { Progress } from '../harness/progress.ts';
import type { Report } from '../harness/report.ts';
import { table } from '../harness/table.ts';
import { intake } from '../scratch/requests.ts';

const clients = 32;

/** What the product's one process holds: API, console and worker. PostgreSQL is not counted. */
export async function benchMemory(desk: Desk, { sliceMs }: Options, progress: Progress): Promise<Report> {
  progress.step(`memory: intake by ${clients} clients`, sliceMs / 500);
  const requests = Array.from({ length: 1_000 }, (_, at) => intake(desk.prepared.population, at, false));
  const supply = { next: () => ({ requests, repeats: true }) };
  await productContender({ ...desk, supply }, desk.product, desk.note).slice(clients, sliceMs);
  const { atRest, underLoad } = desk;
  return {
    text: [
      'Memory of the product’s process, in MB (2^20 bytes)',
      table([['', 'resident', 'proportional'], row('at rest', atRest), row('most under load', underLoad)]),
      ...(atRest ? [] : ['  This system does not tell.']),
    ].join('\n'),
    figures: { rssMb: { rest: atRest?.rss ?? null, load: underLoad?.rss ?? null } },
    sizes: { pssMb: { rest: atRest?.pss ?? null, load: underLoad?.pss ?? null } },
  };
}

const row = (name: string, memory: Memory | null): string[] => [name, String(memory?.rss ?? '–'), String(memory?.pss ?? '–')];
