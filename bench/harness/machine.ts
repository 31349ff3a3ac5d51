import { availableParallelism, cpus } from 'node:os';
import type { Scratch } from '../scratch/scratch.ts';

/** What the figures were measured on. */
export async function machine(scratch: Scratch): Promise<{ node: string; postgres: string; cpus: number; processor: string }> {
  const postgres = await scratch.asAdmin(
    'postgres',
    async (sql) => (await sql.query<{ server_version: string }>('SHOW server_version')).rows[0]?.server_version,
  );
  return {
    node: process.versions.node,
    postgres: postgres ?? '',
    cpus: availableParallelism(),
    processor: cpus()[0]?.model ?? '',
  };
}
