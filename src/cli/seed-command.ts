import { sampleSignIns, seedIfEmpty } from '../sample/seed.ts';
import { withApp } from './with-app.ts';

export const seedUsage = `npm run seed

  fills an empty database with the sample utility; leaves any other alone
`;

/** Fills an empty database with the sample utility; leaves any other alone. */
export const seedCommand = (): Promise<number> =>
  withApp(async (app) => {
    const isNew = await seedIfEmpty(app);
    process.stdout.write(`${isNew ? await sampleSignIns(app) : 'Nothing to do: the database has people in it already.'}\n`);
    return 0;
  });
