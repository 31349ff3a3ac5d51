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
import { addPeople, putOnCall, samplePeopleOf } from './add-people.ts';
import { sampleCategories } from './categories.ts';
import { sampleCauses } from './causes.ts';
import { sampleComplaints } from './complaints.ts';
import { sampleCustomers } from './customers.ts';
import { SampleSteps } from './db/sample-steps.repository.ts';
import { samplePassword } from './people.ts';
import { wordsOfRemedy } from './remedy-words.ts';

export { samplePassword };

/** `sample`: the sample utility is there now; `ground`: what a utility begins with and nobody in it; `nothing`: it was in use already. */
export type Begun = 'sample' | 'ground' | 'nothing';

/**
 * Fills a new database: with the sample utility, or without it with what can be changed on the screen afterwards. A database
 * with people or complaints in it never gets samples; a filling that was cut off is gone on with.
 */
export async function begin(app: INestApplicationContext, { withSample }: { readonly withSample: boolean }): Promise<Begun> {
  const [database, steps] = [app.get(Database), app.get(SampleSteps)];
  const done = await steps.done(database);
  if (done.has('utility')) return withSample && !done.has('log') ? goOn(app, done) : 'nothing';
  const { hasPeople, hasComplaints } = await steps.inUse(database);
  if (done.has('ground') || hasPeople) return 'nothing';
  if (withSample && !hasComplaints) {
    await seedSample(app);
    return goOn(app, done);
  }
  await app.get(UnitOfWork).run(systemActor('seed'), (tx) => layGround(app, tx));
  return 'ground';
}

/** People, calendar, catalogue, rules, customers: what a utility has before its first complaint, through the doors that people use. */
export const seedSample = (app: INestApplicationContext): Promise<ReadonlyMap<string, PersonActor>> =>
  app.get(UnitOfWork).run(systemActor('seed'), async (tx) => {
    await layGround(app, tx);
    const people = await addPeople(app.get(StaffApi), tx);
    for (const customer of sampleCustomers) await addCustomer(app.get(CustomersApi), tx, customer);
    await app.get(SampleSteps).finish(tx, 'utility');
    return people;
  });

async function layGround(app: INestApplicationContext, tx: Tx): Promise<void> {
  const deadlines = app.get(DeadlinesApi);
  await deadlines.installCalendar(tx, sampleCalendar, 'Sample utility');
  await deadlines.installPolicies(tx, samplePolicies(null));
  await app.get(CatalogueApi).install(tx, sampleCategories, sampleCauses);
  await app.get(AuthorityApi).publish(tx, { content: sampleRuleset, catalogue: sampleCatalogue, wordsOf: wordsOfRemedy });
  await app.get(SampleSteps).finish(tx, 'ground');
}

/** Complaints of the last days, who is on call, each registered at most once, and a real log of a city for the reports. */
async function goOn(app: INestApplicationContext, done: ReadonlySet<string>): Promise<Begun> {
  if (!done.has('complaints')) {
    const people = await samplePeopleOf(app.get(StaffApi), app.get(Database));
    for (const complaint of sampleComplaints) {
      const actor = people.get(complaint.by);
      if (actor) await addComplaint(app, complaint, actor);
    }
    await app.get(UnitOfWork).run(systemActor('seed'), async (tx) => {
      await putOnCall(app.get(StaffApi), tx, people);
      await app.get(SampleSteps).finish(tx, 'complaints');
    });
  }
  await importSampleLog(app);
  await app.get(UnitOfWork).run(systemActor('seed'), (tx) => app.get(SampleSteps).finish(tx, 'log'));
  return 'sample';
}
