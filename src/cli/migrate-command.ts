import { migrationList, openDatabase, readConfig, runMigrations, undoLastMigration } from '../platform/index.ts';

export const migrateUsage = `npm run migrate -- up | down | list

  up    applies what is missing (also when nothing is said)
  down  takes back the newest migration
  list  shows every migration, applied or missing
`;

/** `up` applies what is missing, `down` takes back the newest, `list` shows both kinds. */
export async function migrateCommand([what = 'up']: readonly string[]): Promise<number> {
  const database = await openDatabase(readConfig());
  try {
    process.stdout.write(`${(await linesOf(what, database.adminUrl)).join('\n')}\n`);
    return 0;
  } finally {
    await database.close();
  }
}

async function linesOf(what: string, adminUrl: string): Promise<string[]> {
  if (what === 'up') {
    const applied = await runMigrations(adminUrl);
    return applied.length > 0 ? applied : ['Nothing to do: the schema is up to date.'];
  }
  if (what === 'down') {
    await undoLastMigration(adminUrl);
    return ['The newest migration is taken back.'];
  }
  if (what === 'list')
    return (await migrationList(adminUrl)).map(({ name, applied }) => `${applied ? 'applied' : 'missing'}  ${name}`);
  throw new Error(`"${what}" is none of these:\n\n${migrateUsage}`);
}
