import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Children } from '../harness/children.ts';
import { larger, memoryOf, type Memory } from '../harness/memory.ts';
import type { Progress } from '../harness/progress.ts';
import type { Scratch } from '../scratch/scratch.ts';
import { prepare, type Prepared } from './prepare.ts';
import { startBare, startProduct, type Server } from './servers.ts';

/** Both servers on one PostgreSQL, each on its own copy of the same data, and the process that asks them. */
export class Desk {
  readonly scratch: Scratch;
  readonly client: ChildProcess;
  readonly prepared: Prepared;
  readonly product: Server;
  readonly bare: Server;
  readonly atRest: Memory | null;
  #underLoad: Memory | null = null;

  constructor(parts: Omit<Desk, 'atRest' | 'underLoad' | 'note'>) {
    this.scratch = parts.scratch;
    this.client = parts.client;
    this.prepared = parts.prepared;
    this.product = parts.product;
    this.bare = parts.bare;
    this.atRest = memoryOf(parts.product.pid);
  }

  get underLoad(): Memory | null {
    return this.#underLoad;
  }

  /** Of the product, seen while it worked. */
  readonly note = (memory: Memory | null): void => {
    this.#underLoad = larger(this.#underLoad, memory);
  };
}

export async function openDesk(scratch: Scratch, children: Children, toKeep: number, progress: Progress): Promise<Desk> {
  const client = children.fork(fileURLToPath(new URL('../load/main.ts', import.meta.url)));
  client.stdout?.resume();
  const prepared = await prepare(scratch, client, toKeep, progress);
  await scratch.copy('firsthand', 'bare');
  const product = await startProduct(children, scratch);
  const bare = await startBare(children, scratch, prepared);
  return new Desk({ scratch, client, prepared, product, bare });
}
