import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.ts';
import { openDatabase, readConfig, runMigrations, Workers } from '../platform/index.ts';

/** The product without its web server and without working on jobs, whether or not a server runs beside it. */
export async function withApp<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const config = readConfig();
  const database = await openDatabase(config);
  try {
    await runMigrations(database.adminUrl);
    const app = await NestFactory.createApplicationContext(AppModule.with(database.appUrl, config), {
      logger: ['error', 'warn'],
    });
    try {
      await app.get(Workers).declare();
      return await work(app);
    } finally {
      await app.close();
    }
  } finally {
    await database.close();
  }
}
