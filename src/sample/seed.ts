import type { INestApplicationContext } from '@nestjs/common';
import { StaffApi } from '../staff/index.ts';
import { Database, UnitOfWork, type Tx } from '../platform/index.ts';
import { systemActor } from '../kernel/index.ts';
import { samplePassword } from './people.ts';

export { samplePassword };

/** Fills an empty database with the sample utility and answers the lines that tell how to sign in; '' when it was not empty. */
export async function seedIfEmpty(app: INestApplicationContext): Promise<string> {
  if (await app.get(StaffApi).hasAnybody(app.get(Database))) return '';
  await seedSample(app);
  return [
    `Sample sign-ins (password: ${samplePassword}):`,
    '  frank.frontline    solves complaints',
    '  susan.supervisor   decides what is beyond the frontline',
    '  maria.manager      sees all teams',
    '  adam.admin         people and outbox',
  ].join('\n');
}
