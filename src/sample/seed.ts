import type { INestApplicationContext } from '@nestjs/common';
import { AuthorityApi, sampleCatalogue, sampleRuleset } from '../authority/index.ts';
import { CatalogueApi } from '../complaints/index.ts';
import { CustomersApi } from '../customers/index.ts';
import { DeadlinesApi, sampleCalendar, samplePolicies } from '../deadlines/index.ts';
import { importSampleLog } from '../integrations/index.ts';
import { systemActor, type PersonActor } from '../kernel/index.ts';
import { Database, UnitOfWork, type Tx } from '../platform/index.ts';
import { StaffApi } from '../staff/index.ts';
import { addComplaint } from './add-complaint.ts';
import { addCustomer } from './add-customer.ts';
import { addPeople } from './add-people.ts';
import { sampleCategories } from './categories.ts';
import { sampleCauses } from './causes.ts';
import { sampleComplaints } from './complaints.ts';
import { sampleCustomers } from './customers.ts';
import { samplePassword, sampleTeams } from './people.ts';
import { wordsOfRemedy } from './remedy-words.ts';

export { samplePassword };

/** Fills an empty database with the sample utility and its first morning; answers whether it was empty. */
export async function seedIfEmpty(app: INestApplicationContext): Promise<boolean> {
  const teams = await app.get(StaffApi).teams(app.get(Database));
  if (teams.length > 0) return false;
  await addDesk(app, await seedSample(app));
  return true;
}

/** How to sign in where the sample utility is; '' anywhere else. */
export async function sampleSignIns(app: INestApplicationContext): Promise<string> {
  const teams = await app.get(StaffApi).teams(app.get(Database));
  if (!sampleTeams.every((sample) => teams.some(({ name }) => name === sample))) return '';
  return [
    `Sample sign-ins (password: ${samplePassword}):`,
    '  frank.frontline    solves complaints',
    '  susan.supervisor   decides what is beyond the frontline',
    '  maria.manager      sees all teams',
    '  adam.admin         people and outbox',
  ].join('\n');
}

/** People, calendar, catalogue, rules, customers: what a utility has before its first complaint, through the doors that people use. */
export const seedSample = (app: INestApplicationContext): Promise<ReadonlyMap<string, PersonActor>> =>
  app.get(UnitOfWork).run(systemActor('seed'), async (tx) => {
    await addTimes(app, tx);
    const people = await addPeople(app.get(StaffApi), tx);
    await app.get(CatalogueApi).install(tx, sampleCategories, sampleCauses);
    await app.get(AuthorityApi).publish(tx, { content: sampleRuleset, catalogue: sampleCatalogue, wordsOf: wordsOfRemedy });
    for (const customer of sampleCustomers) await addCustomer(app.get(CustomersApi), tx, customer);
    return people;
  });

async function addTimes(app: INestApplicationContext, tx: Tx): Promise<void> {
  const deadlines = app.get(DeadlinesApi);
  await deadlines.installCalendar(tx, sampleCalendar, 'Sample utility');
  await deadlines.installPolicies(tx, samplePolicies(null));
}

/** Complaints of the last days, and a real log of a city for the reports. */
async function addDesk(app: INestApplicationContext, people: ReadonlyMap<string, PersonActor>): Promise<void> {
  for (const complaint of sampleComplaints) {
    const actor = people.get(complaint.by);
    if (actor) await addComplaint(app, complaint, actor);
  }
  await importSampleLog(app);
}
