import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '../platform/index.ts';
import { SampleSteps } from './db/sample-steps.repository.ts';
import { samplePassword } from './people.ts';

/** How to sign in where the sample utility is, or how to make somebody who can; '' where people work already. */
export async function signInLines(app: INestApplicationContext): Promise<string> {
  const [database, steps] = [app.get(Database), app.get(SampleSteps)];
  if ((await steps.done(database)).has('utility')) return sampleLines;
  if ((await steps.inUse(database)).hasPeople) return '';
  return 'Nobody can sign in yet. Make the first administrator, in another terminal: npm run admin:create';
}

const sampleLines = [
  `Sample sign-ins (password: ${samplePassword}):`,
  '  frank.frontline    solves complaints',
  '  susan.supervisor   decides what is beyond the frontline',
  '  maria.manager      sees all teams',
  '  rita.rules         writes drafts of the rules',
  '  adam.admin         people, times and the outbox',
].join('\n');
