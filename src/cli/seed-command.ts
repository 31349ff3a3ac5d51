import { seedIfEmpty } from '../sample/seed.ts';
import { withApp } from './with-app.ts';

/** Fills an empty database with the sample utility; leaves any other alone. */
export const seedCommand = (): Promise<number> =>
  withApp(async (app) => {
    const signIns = await seedIfEmpty(app);
    process.stdout.write(`${signIns || 'Nothing to do: the database has people in it already.'}\n`);
    return 0;
  });
