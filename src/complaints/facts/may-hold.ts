import { Injectable } from '@nestjs/common';
import { CustomersApi } from '../../customers/index.ts';
import type { PersonActor, PersonId, Role, TeamId } from '../../kernel/index.ts';
import { mayUse, type Sql } from '../../platform/index.ts';
import { mayRule } from '../../staff/index.ts';
import type { Complaint } from '../domain/complaint.ts';
import { isWithinReach } from '../domain/reach.ts';
import { Reaches } from '../queries/reaches.ts';
import { CloseTies } from './close-ties.ts';
import { hardStopsOf } from './hard-stops.ts';
import { reachTowards } from './reach-towards.ts';

/** As whom somebody would have to do with a complaint: responsible for it, answering a question about it, or called to help while it stays whose it is. */
export type Part = 'owner' | 'decider' | 'helper';

type Somebody = { readonly id: PersonId; readonly name: string; readonly role: Role; readonly teamId: TeamId | null };

const isFor = (role: Role, part: Part): boolean => (part === 'decider' ? mayRule(role) : mayUse(role, 'complaints.work'));

/** The one place that says who may hold a complaint, or a question about it: whoever hands one on asks here. */
@Injectable()
export class MayHold {
  constructor(
    private readonly reaches: Reaches,
    private readonly customers: CustomersApi,
    private readonly ties: CloseTies,
  ) {}

  /** The first of those it suits: what is handed on by itself goes to nobody else. */
  async first<Person extends Somebody>(
    sql: Sql,
    complaint: Complaint,
    people: readonly Person[],
    part: Part,
  ): Promise<Person | null> {
    return (await this.among(sql, complaint, people, part))[0] ?? null;
  }

  async suits(sql: Sql, complaint: Complaint, person: Somebody, part: Part): Promise<boolean> {
    return (await this.among(sql, complaint, [person], part)).length > 0;
  }

  /** Those of them who may see it in that part and whom nothing keeps away from it, in their order, read together. */
  async among<Person extends Somebody>(
    sql: Sql,
    complaint: Complaint,
    people: readonly Person[],
    part: Part,
  ): Promise<readonly Person[]> {
    const able = people.filter(({ role }) => isFor(role, part));
    if (able.length === 0) return [];
    const party = complaint.customerId ? await this.customers.read(sql, complaint.customerId) : null;
    const customer = party?.customer ?? null;
    const ties = await this.ties.ofAll(sql, [...new Set(able.map(({ id }) => id))]);
    return able.filter((person) => {
      const links = ties.get(person.id);
      if (!links) return false;
      const { ownAccount, ownConduct } = hardStopsOf({ complaint, customer, account: null }, [{ personId: person.id, links }]);
      const isSeen = isWithinReach(reachTowards(customer, asActor(person), links), heldBy(complaint, person, part));
      return isSeen && !ownAccount && !ownConduct;
    });
  }

  /** By role and reach alone: a lead may still choose somebody who knows the customer, and answers for that. */
  async isAllowed(sql: Sql, complaint: Complaint, person: Somebody, part: Part): Promise<boolean> {
    return isFor(person.role, part) && this.reaches.allows(sql, asActor(person), heldBy(complaint, person, part));
  }
}

const asActor = ({ id: personId, name, role, teamId }: Somebody): PersonActor => ({
  kind: 'person',
  personId,
  name,
  role,
  teamId,
});

const heldBy = (complaint: Complaint, { id: ownerId }: Somebody, part: Part): Complaint =>
  part === 'owner' ? { ...complaint, ownerId } : complaint;
