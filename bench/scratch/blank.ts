import { load } from '../harness/product.ts';
import type { Scratch } from './scratch.ts';

/** A migrated database without a row in it, to copy. */
export const blank = 'blank';

export async function makeBlank(scratch: Scratch): Promise<void> {
  const { runMigrations } = await load<typeof import('../../src/platform/index.ts')>('platform/index.js');
  await runMigrations(scratch.urlFor('firsthand', 'admin'));
  await scratch.copy('firsthand', blank);
}
