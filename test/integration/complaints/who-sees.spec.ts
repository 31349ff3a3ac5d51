import { randomUUID } from 'node:crypto';
import { MayHold } from '../../../src/complaints/index.ts';
import type { Complaint } from '../../../src/complaints/domain/complaint.ts';
import { Complaints } from '../../../src/complaints/db/complaints.repository.ts';
import { ReachableComplaints } from '../../../src/complaints/queries/reachable-complaints.ts';
import { Reaches } from '../../../src/complaints/queries/reaches.ts';
import type { HouseholdId } from '../../../src/customers/domain/customer.ts';
import { systemActor, type ComplaintId, type CustomerId, type PersonActor } from '../../../src/kernel/index.ts';
import { UnitOfWork } from '../../../src/platform/index.ts';
import { StaffApi, type Person } from '../../../src/staff/index.ts';
import { startApp } from '../../support/app.ts';
import { audrey, ComplaintDesk, dana, frank, lena, maria, susan } from './complaint-desk.ts';

describe('who sees a complaint', () => {
  let desk: ComplaintDesk;
  let complaints: readonly Complaint[];
  let people: readonly Person[];
  const one = <Thing>(of: abstract new (...given: never[]) => Thing): Thing => desk.app.nest.get(of, { strict: false });
  const asActor = ({ id, name, role, teamId }: Person): PersonActor => ({ kind: 'person', personId: id, name, role, teamId });

  beforeAll(async () => {
    desk = new ComplaintDesk(await startApp());
    people = await one(StaffApi).withUsernames(desk.app.sql, [frank, lena, susan, dana, maria, audrey]);
    const ids = await registered(await parties());
    complaints = await Promise.all(ids.map((id) => one(Complaints).get(desk.app.sql, id as ComplaintId)));
  });
  afterAll(() => desk.app.stop());

  const idOf = (username: string) => {
    const found = people.find((person) => person.username === username);
    if (!found) throw new Error(`${username} is not in the sample`);
    return found.id;
  };

  /** Nobody's, Frank's own and his household's, an acquaintance's and Susan's household's, each protected and not. */
  async function parties(): Promise<readonly string[]> {
    const [home, other] = [randomUUID() as HouseholdId, randomUUID() as HouseholdId];
    const made = await Promise.all(
      [null, home, home, null, other].flatMap((householdId) =>
        [false, true].map((isProtected) => desk.party({ householdId, protected: isProtected })),
      ),
    );
    const of = (place: number): CustomerId => made[place]?.customerId as CustomerId;
    await one(UnitOfWork).run(systemActor('test'), async (tx) => {
      const tie = { customerId: null, householdId: null, source: 'hr' as const };
      await one(StaffApi).addTie(tx, { ...tie, personId: idOf(frank), customerId: of(2), relation: 'self' });
      await one(StaffApi).addTie(tx, { ...tie, personId: idOf(frank), customerId: of(6), relation: 'acquaintance' });
      await one(StaffApi).addTie(tx, { ...tie, personId: idOf(susan), householdId: other, relation: 'household' });
    });
    return made.map(({ customerId }) => customerId);
  }

  /** Of each customer one that Lena keeps and one that nobody does; one about Susan, and Frank's own of a protected customer. */
  async function registered(customerIds: readonly string[]): Promise<readonly string[]> {
    const made = [];
    for (const customerId of customerIds)
      for (const keep of [true, false]) made.push(await desk.register({ customerId, keep, as: lena }));
    made.push(await desk.register({ category: 'staff-conduct', aboutPersonId: idOf(susan), as: lena }));
    made.push(await desk.register({ customerId: customerIds[1], keep: true, as: frank }));
    return made.map(({ id }) => id);
  }

  it('is said the same of one complaint and of a list', async () => {
    for (const actor of people.map(asActor)) {
      const ids = complaints.map(({ id }) => id);
      const listed = await one(ReachableComplaints).among(desk.app.sql, actor, ids);
      const seen = await Promise.all(complaints.map((complaint) => one(Reaches).allows(desk.app.sql, actor, complaint)));
      expect(ids.filter((_, at) => seen[at])).toEqual(ids.filter((id) => listed.has(id)));
      expect(seen).toContain(true);
    }
  });

  it('leaves somebody out of what is handed on, read together as one by one', async () => {
    let left = 0;
    for (const complaint of complaints)
      for (const part of ['owner', 'decider', 'helper'] as const) {
        const together = await one(MayHold).among(desk.app.sql, complaint, people, part);
        const apart = await Promise.all(people.map((person) => one(MayHold).suits(desk.app.sql, complaint, person, part)));
        expect(together.map(({ id }) => id)).toEqual(people.filter((_, at) => apart[at]).map(({ id }) => id));
        const seen = await Promise.all(people.map((person) => one(MayHold).isAllowed(desk.app.sql, complaint, person, part)));
        left += people.filter((_, at) => seen[at] && !apart[at]).length;
      }
    expect(left).toBeGreaterThan(0);
  });
});
