import type { PersonActor } from '../kernel/index.ts';
import type { Sql, Tx } from '../platform/index.ts';
import type { StaffApi } from '../staff/index.ts';
import { sampleOnCall, samplePassword, samplePeople, sampleTeams, type SamplePerson } from './people.ts';

/** The sample people, by username. */
export async function addPeople(staff: StaffApi, tx: Tx): Promise<ReadonlyMap<string, PersonActor>> {
  for (const team of sampleTeams) await staff.ensureTeam(tx, team);
  const people = new Map<string, PersonActor>();
  for (const person of samplePeople) people.set(person.username, await addPerson(staff, tx, person));
  return people;
}

/** The same, where they were added before; somebody who left is left out. */
export async function samplePeopleOf(staff: StaffApi, sql: Sql): Promise<ReadonlyMap<string, PersonActor>> {
  const people = await staff.withUsernames(
    sql,
    samplePeople.map(({ username }) => username),
  );
  return new Map(
    people.flatMap(({ id, username, name, role, teamId, active }) =>
      active ? [[username, { kind: 'person', personId: id, name, role, teamId }] as const] : [],
    ),
  );
}

const daysOnCall = 28;

/** One of them is on call for every team for the next weeks. */
export async function putOnCall(staff: StaffApi, tx: Tx, people: ReadonlyMap<string, PersonActor>): Promise<void> {
  const person = people.get(sampleOnCall.username);
  if (!person) return;
  const endsAt = new Date(tx.now.getTime() + daysOnCall * 86_400_000);
  await staff.nameOnCall(tx, { personId: person.personId, teamId: null, startsAt: tx.now, endsAt, email: sampleOnCall.email });
}

async function addPerson(
  staff: StaffApi,
  tx: Tx,
  { team, level, trainings, hiredOn, ...given }: SamplePerson,
): Promise<PersonActor> {
  const { id, name, role, teamId } = await staff.createPerson(tx, {
    ...given,
    hiredOn,
    teamId: await staff.ensureTeam(tx, team),
    password: samplePassword,
    levels: level ? [{ family: '*', level, validFrom: hiredOn, validTo: null, basis: 'sample data' }] : [],
    trainings: trainings.map((training) => ({ training, completedOn: hiredOn, validTo: null })),
  });
  return { kind: 'person', personId: id, name, role, teamId };
}
