import type { INestApplicationContext } from '@nestjs/common';
import { AuthorityApi } from '../authority/index.ts';
import { ComplaintsApi } from '../complaints/index.ts';
import { CustomersApi } from '../customers/index.ts';
import { DeadlinesApi, sampleCalendar, samplePolicies } from '../deadlines/index.ts';
import { Ids, systemActor, type CalendarId } from '../kernel/index.ts';
import { Database, UnitOfWork, type Tx } from '../platform/index.ts';
import { StaffApi } from '../staff/index.ts';
import { sampleCatalogue, sampleRuleset } from '../authority/index.ts';
import { sampleCategories } from './categories.ts';
import { sampleCauses } from './causes.ts';
import { addCustomer } from './add-customer.ts';
import { sampleCustomers } from './customers.ts';
import { samplePassword, samplePeople, sampleTeams, type SamplePerson } from './people.ts';
import { wordsOfRemedy } from './remedy-words.ts';

export { samplePassword };

/** Fills an empty database with the sample utility and answers the lines that tell how to sign in; '' when it was not empty. */
export async function seedIfEmpty(app: INestApplicationContext): Promise<string> {
  const teams = await app.get(StaffApi).teams(app.get(Database));
  if (teams.length > 0) return '';
  await seedSample(app);
  return [
    `Sample sign-ins (password: ${samplePassword}):`,
    '  frank.frontline    solves complaints',
    '  susan.supervisor   decides what is beyond the frontline',
    '  maria.manager      sees all teams',
    '  adam.admin         people and outbox',
  ].join('\n');
}

/** People, calendar, catalogue, rules, customers: everything a utility has on its first morning, through the doors that people use. */
export const seedSample = (app: INestApplicationContext): Promise<void> =>
  app.get(UnitOfWork).run(systemActor('seed'), async (tx) => {
    await addTimes(app, tx);
    await addPeople(app.get(StaffApi), tx);
    await app.get(ComplaintsApi).putCatalogue(tx, sampleCategories, sampleCauses);
    await app.get(AuthorityApi).publish(tx, { content: sampleRuleset, catalogue: sampleCatalogue, wordsOf: wordsOfRemedy });
    for (const customer of sampleCustomers) await addCustomer(app.get(CustomersApi), tx, customer);
  });

async function addTimes(app: INestApplicationContext, tx: Tx): Promise<void> {
  const calendarId = app.get(Ids).next<CalendarId>();
  await app.get(DeadlinesApi).install(tx, sampleCalendar(calendarId), 'Sample utility', samplePolicies(calendarId));
}

async function addPeople(staff: StaffApi, tx: Tx): Promise<void> {
  for (const team of sampleTeams) await staff.ensureTeam(tx, team);
  for (const person of samplePeople) await addPerson(staff, tx, person);
}

async function addPerson(staff: StaffApi, tx: Tx, { team, level, trainings, hiredOn, ...person }: SamplePerson): Promise<void> {
  await staff.createPerson(tx, {
    ...person,
    hiredOn,
    teamId: await staff.ensureTeam(tx, team),
    password: samplePassword,
    levels: level ? [{ family: '*', level, validFrom: hiredOn, validTo: null, basis: 'sample data' }] : [],
    trainings: trainings.map((training) => ({ training, completedOn: hiredOn, validTo: null })),
  });
}
