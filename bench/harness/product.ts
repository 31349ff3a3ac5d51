import 'reflect-metadata';
import { fileURLToPath } from 'node:url';

const built = new URL('../../dist/src/', import.meta.url);

/** A module of the built product; the caller names its type by its source: `load<typeof import('…/thing.ts')>('…/thing.js')`. */
export async function load<Module>(path: string): Promise<Module> {
  return (await import(new URL(path, built).href)) as Module;
}

export const productProgram = fileURLToPath(new URL('main.js', built));
