import type { PersonId } from '../../../src/kernel/index.ts';
import { systemActor } from '../../../src/kernel/index.ts';
import { UnitOfWork } from '../../../src/platform/index.ts';
import { StaffApi, type EnrolledPerson, type Person } from '../../../src/staff/index.ts';
import { samplePassword } from '../../../src/sample/seed.ts';
import type { TestApp } from '../../support/app.ts';

/** People by username, who can sign in with the sample password; a role alone makes somebody of that name. */
export async function enrol(app: TestApp, ...people: readonly EnrolledPerson[]): Promise<Record<string, Person>> {
  const staff = app.nest.get(StaffApi);
  const enrolled: Record<string, Person> = {};
  for (const person of people) {
    enrolled[person.username] = await app.nest
      .get(UnitOfWork)
      .run(systemActor('test'), (tx) => staff.createPerson(tx, { password: samplePassword, ...person }));
  }
  return enrolled;
}

export const idOf = (people: Record<string, Person>, username: string): PersonId => {
  const person = people[username];
  if (!person) throw new Error(`nobody enrolled ${username}`);
  return person.id;
};

export const adam: EnrolledPerson = { username: 'adam.admin', name: 'Adam Abbott', role: 'ADMIN' };
export const frank: EnrolledPerson = { username: 'frank.frontline', name: 'Frank Foster', role: 'FRONTLINE' };
