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

  /** The first of them who may see it in that part and whom nothing keeps away from it: what is handed on by itself goes to nobody else. */
  async first<Person extends Somebody>(
    sql: Sql,
    complaint: Complaint,
    people: readonly Person[],
    part: Part,
  ): Promise<Person | null> {
    for (const person of people) if (await this.suits(sql, complaint, person, part)) return person;
    return null;
  }

  async suits(sql: Sql, complaint: Complaint, person: Somebody, part: Part): Promise<boolean> {
    return (await this.isAllowed(sql, complaint, person, part)) && !(await this.#isTooClose(sql, complaint, person.id));
  }

  /** By role and reach alone: a lead may still choose somebody who knows the customer, and answers for that. */
  async isAllowed(sql: Sql, complaint: Complaint, { id: personId, name, role, teamId }: Somebody, part: Part): Promise<boolean> {
    if (!isFor(role, part)) return false;
    const actor: PersonActor = { kind: 'person', personId, name, role, teamId };
    const held = part === 'owner' ? { ...complaint, ownerId: personId } : complaint;
    return isWithinReach(await this.reaches.of(sql, actor), held);
  }

  async #isTooClose(sql: Sql, complaint: Complaint, personId: PersonId): Promise<boolean> {
    const party = complaint.customerId ? await this.customers.read(sql, complaint.customerId) : null;
    const about = { complaint, customer: party?.customer ?? null, account: null };
    const { ownAccount, ownConduct } = hardStopsOf(about, [{ personId, links: await this.ties.of(sql, personId) }]);
    return ownAccount || ownConduct;
  }
}
