import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type pg from 'pg';
import { load } from '../../harness/product.ts';
import { blank } from '../../scratch/blank.ts';
import type { Scratch } from '../../scratch/scratch.ts';
import { insertFacts } from './fill-facts.ts';

type Lend = <T>(work: (sql: pg.Client) => Promise<T>) => Promise<T>;

/** The product on a database of its own with the sample house and so many synthetic facts; `lend` is the same database without the product. */
export async function withFacts<T>(
  scratch: Scratch,
  database: string,
  complaints: number,
  work: (app: INestApplicationContext, lend: Lend) => Promise<T>,
): Promise<T> {
  await scratch.copy(blank, database);
  const { AppModule } = await load<typeof import('../../../src/app.module.ts')>('app.module.js');
  const { readConfig } = await load<typeof import('../../../src/platform/index.ts')>('platform/index.js');
  const { seedSample } = await load<typeof import('../../../src/sample/seed.ts')>('sample/seed.js');
  const app = await NestFactory.createApplicationContext(AppModule.with(scratch.urlFor(database, 'app'), readConfig()), {
    logger: ['error'],
  });
  try {
    await seedSample(app);
    await scratch.asAdmin(database, async (sql) => {
      await sql.query('SET synchronous_commit = off');
      await sql.query(insertFacts, [complaints]);
      await sql.query('VACUUM (ANALYZE) complaint_fact');
    });
    return await work(app, (asked) => scratch.asAdmin(database, asked));
  } finally {
    await app.close();
  }
}
