import type { CustomerId, TeamId } from '../../../src/kernel/index.ts';
import { systemActor } from '../../../src/kernel/index.ts';
import { UnitOfWork } from '../../../src/platform/index.ts';
import { StaffApi, type HouseholdId, type Person } from '../../../src/staff/index.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { enrol, idOf } from './enrol.ts';

const customerId = '01950000-0000-7000-8000-000000000001' as CustomerId;
const friendId = '01950000-0000-7000-8000-000000000002' as CustomerId;
const householdId = '01950000-0000-7000-8000-000000000003' as HouseholdId;
const stranger = '01950000-0000-7000-8000-00000000000f';

let app: TestApp;
let staff: StaffApi;
let east: TeamId;
let people: Record<string, Person>;

const basis = 'course';
const at = (text: string): Date => new Date(text);

beforeAll(async () => {
  app = await startApp({ seed: false });
  staff = app.nest.get(StaffApi);
  east = await app.nest.get(UnitOfWork).run(systemActor('test'), (tx) => staff.ensureTeam(tx, 'East'));
  people = await enrol(
    app,
    {
      username: 'lena',
      name: 'Lena Lindqvist',
      role: 'FRONTLINE',
      teamId: east,
      hiredOn: '2023-09-04',
      levels: [
        { family: 'credit', level: 'trainee', validFrom: '2026-01-01', validTo: '2026-03-01', basis },
        { family: 'credit', level: 'senior', validFrom: '2026-03-01', validTo: null, basis },
        { family: '*', level: 'frontline', validFrom: '2026-06-01', validTo: null, basis },
      ],
      trainings: [
        { training: 'billing', completedOn: '2025-01-01', validTo: '2026-01-01' },
        { training: 'billing', completedOn: '2026-02-28', validTo: null },
        { training: 'tariffs', completedOn: '2025-01-01', validTo: '2026-03-02' },
      ],
      links: [
        { customerId, householdId: null, relation: 'self', source: 'hr' },
        { customerId: null, householdId, relation: 'household', source: 'hr' },
        { customerId: friendId, householdId: null, relation: 'acquaintance', source: 'declared' },
      ],
      absences: [{ startsAt: at('2026-03-05T00:00:00Z'), endsAt: at('2026-03-06T00:00:00Z') }],
    },
    {
      ...{ username: 'carl', name: 'Carl Course', role: 'FRONTLINE', teamId: east },
      levels: [{ family: 'care', level: 'senior', validFrom: '2026-01-01', validTo: null, basis, training: 'billing' }],
      trainings: [{ training: 'billing', completedOn: '2026-02-01', validTo: '2026-04-01' }],
    },
    { username: 'susan', name: 'Susan Suarez', role: 'SUPERVISOR', teamId: east },
    { username: 'dana', name: 'Dana Dlamini', role: 'SUPERVISOR' },
    { username: 'maria', name: 'Maria Marsh', role: 'MANAGER' },
    { username: 'adam', name: 'Adam Abbott', role: 'ADMIN' },
  );
});

afterAll(() => app.stop());

describe('what the rules may know of a person', () => {
  const standing = (moment: string) => staff.standing(app.sql, idOf(people, 'lena'), at(moment));

  test('is the level, the trainings and the presence of that moment', async () => {
    const found = await standing('2026-03-02T15:00:00Z');
    expect(found).toMatchObject({ hiredOn: '2023-09-04', levels: { credit: 'senior' }, trainings: ['billing'], absent: false });
    expect(found.person).toEqual(people['lena']);
    expect([staff.levelFor(found, 'credit'), staff.levelFor(found, 'hold')]).toEqual(['senior', 'frontline']);
  });

  test('changes at the start of a day', async () => {
    expect((await standing('2026-02-28T23:59:59Z')).levels).toEqual({ credit: 'trainee' });
    expect((await standing('2026-03-01T00:00:00Z')).levels).toEqual({ credit: 'senior' });
    expect((await standing('2026-02-27T12:00:00Z')).trainings).toEqual(['tariffs']);
    expect((await standing('2026-06-01T00:00:00Z')).levels).toEqual({ credit: 'senior', '*': 'frontline' });
  });

  test('ends a level earned by a course in the moment the course lapses', async () => {
    const heldAt = async (moment: string) =>
      staff.levelFor(await staff.standing(app.sql, idOf(people, 'carl'), at(moment)), 'care');
    expect(await heldAt('2026-01-31T23:59:59Z')).toBe('frontline');
    expect(await heldAt('2026-02-01T00:00:00Z')).toBe('senior');
    expect(await heldAt('2026-03-31T23:59:59Z')).toBe('senior');
    expect(await heldAt('2026-04-01T00:00:00Z')).toBe('frontline');
  });

  test('includes an absence from its first instant up to its last', async () => {
    expect((await standing('2026-03-04T23:59:59Z')).absent).toBe(false);
    expect((await standing('2026-03-05T00:00:00Z')).absent).toBe(true);
    expect((await standing('2026-03-06T00:00:00Z')).absent).toBe(false);
  });

  test('is nothing for nobody', async () => {
    await expect(staff.standing(app.sql, stranger as Person['id'], at('2026-03-02T15:00:00Z'))).rejects.toMatchObject({
      code: 'person-not-found',
    });
  });
});

test('a person keeps away from the own, the household’s and the acquaintances’ affairs', async () => {
  expect(await staff.linksOf(app.sql, idOf(people, 'lena'))).toEqual({
    customerIds: [customerId],
    householdIds: [householdId],
    acquaintanceIds: [friendId],
  });
  expect(await staff.linksOf(app.sql, idOf(people, 'susan'))).toEqual({ customerIds: [], householdIds: [], acquaintanceIds: [] });
});

test('those who hold a level come lowest first, the own team first, without those away and those without authority', async () => {
  const holders = async (family: string, level: 'senior' | 'supervisor', moment: string) =>
    (await staff.holders(app.sql, { level, family, teamId: east, at: at(moment) })).map(
      ({ name, level: held }) => `${name} ${held}`,
    );
  expect(await holders('hold', 'supervisor', '2026-03-02T15:00:00Z')).toEqual([
    'Susan Suarez supervisor',
    'Dana Dlamini supervisor',
    'Maria Marsh manager',
  ]);
  expect((await holders('credit', 'senior', '2026-03-02T15:00:00Z'))[0]).toBe('Lena Lindqvist senior');
  expect((await holders('credit', 'senior', '2026-03-05T15:00:00Z'))[0]).toBe('Susan Suarez supervisor');
});

test('names are found together, and nobody has none', async () => {
  const ids = [idOf(people, 'susan'), idOf(people, 'maria'), stranger as Person['id']];
  expect([...(await staff.names(app.sql, ids)).values()].sort()).toEqual(['Maria Marsh', 'Susan Suarez']);
});

test('a team that several need at once is made once', async () => {
  const ensure = () => app.nest.get(UnitOfWork).run(systemActor('test'), (tx) => staff.ensureTeam(tx, 'West'));
  const ids = await Promise.all([ensure(), ensure(), ensure(), ensure()]);
  expect(new Set(ids).size).toBe(1);
  expect((await staff.teams(app.sql)).map(({ name }) => name)).toEqual(['East', 'West']);
  await expect(staff.team(app.sql, stranger as TeamId)).rejects.toMatchObject({ code: 'team-not-found' });
});
