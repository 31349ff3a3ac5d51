import type { ChildProcess } from 'node:child_process';
import { mostHeldDuring, type Memory } from '../harness/memory.ts';
import { processorTime } from '../harness/processor-time.ts';
import type { Contender, Slice } from '../harness/rounds.ts';
import type { PlannedRequest } from '../load/load.ts';
import { run } from '../load/run.ts';
import type { Scratch } from '../scratch/scratch.ts';
import type { Server } from './servers.ts';
import { settled } from './settled.ts';

/** Which requests a slice sends: the same ones again and again, or each only once. */
export type Supply = { next(): { readonly requests: readonly PlannedRequest[]; readonly repeats: boolean } };

type Field = { readonly scratch: Scratch; readonly client: ChildProcess; readonly supply: Supply };

/** The real product. The jobs that its requests leave behind are done before anybody else's turn, and counted apart. */
export function productContender(
  field: Field,
  server: Server,
  note: (memory: Memory | null) => void,
): Contender<'product'> & Later {
  const later: number[] = [];
  return {
    name: 'product',
    later,
    async slice(clients, milliseconds) {
      let done: Measured | null = null;
      const memory = await mostHeldDuring(server.pid, async () => (done = await measured(field, server, clients, milliseconds)));
      note(memory);
      if (!done) throw new Error('nothing was measured');
      const { count, slice } = done as Measured;
      const before = processorTime([server.pid, field.scratch.postmaster]);
      await settled(field.scratch);
      const after = processorTime([server.pid, field.scratch.postmaster]);
      if (before !== null && after !== null) later.push((after - before) / count);
      return slice;
    },
  };
}

/** Processor time for each request that its jobs took afterwards, one figure a slice. */
type Later = { readonly later: readonly number[] };

export const bareContender = (field: Field, server: Server): Contender<'bare'> => ({
  name: 'bare',
  slice: async (clients, milliseconds) => (await measured(field, server, clients, milliseconds)).slice,
});

type Measured = { readonly count: number; readonly slice: Slice };

async function measured(
  { scratch, client, supply }: Field,
  { port, pid }: Server,
  clients: number,
  milliseconds: number,
): Promise<Measured> {
  const before = processorTime([pid, scratch.postmaster]);
  const { count, seconds, p50, p99 } = await run(client, { port, clients, milliseconds, ...supply.next(), keepsAnswers: false });
  const after = processorTime([pid, scratch.postmaster]);
  const cpuMs = before === null || after === null ? null : (after - before) / count;
  return { count, slice: { perSecond: count / seconds, p50, p99, cpuMs } };
}
