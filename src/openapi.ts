import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { createApp } from './create-app.ts';
import { apiDocument } from './describe-api.ts';
import { openDatabase, readConfig, runMigrations } from './platform/index.ts';

/** Writes the description of the API, as the built server gives it, to the file named (openapi.json). */
const [file = 'openapi.json'] = process.argv.slice(2);
const config = readConfig({ LOG_LEVEL: 'silent' });
const database = await openDatabase(config);
await runMigrations(database.adminUrl);
const app = await createApp(database.appUrl, config);
writeFileSync(file, `${JSON.stringify(apiDocument(app), null, 2)}\n`);
await app.close();
await database.close();
