import { begin, type Begun } from '../sample/seed.ts';
import { signInLines } from '../sample/sign-in-lines.ts';
import { withApp } from './with-app.ts';

export const seedUsage = `npm run seed

  fills an empty database with the sample utility; leaves any other alone
`;

const answers: Readonly<Record<Begun, string>> = {
  sample: '',
  ground:
    'There are complaints here already, so no samples were added: only calendar, deadlines, categories and rules to begin with.',
  nothing: 'Nothing to do: the database is in use already.',
};

/** Fills an empty database with the sample utility; leaves any other alone. */
export const seedCommand = (): Promise<number> =>
  withApp(async (app) => {
    const begun = await begin(app, { withSample: true });
    const lines = [answers[begun], begun === 'nothing' ? '' : await signInLines(app)];
    process.stdout.write(`${lines.filter((line) => line !== '').join('\n')}\n`);
    return 0;
  });
