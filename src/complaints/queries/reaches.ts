import { Injectable } from '@nestjs/common';
import { CustomersApi } from '../../customers/index.ts';
import type { PersonActor } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';
import { isWithinReach, reachOf, type Reach, type ReachedComplaint } from '../domain/reach.ts';
import { CloseTies } from '../facts/close-ties.ts';
import { reachTowards } from '../facts/reach-towards.ts';

/** The one place that says which complaints a person may see. */
@Injectable()
export class Reaches {
  constructor(
    private readonly staff: StaffApi,
    private readonly customers: CustomersApi,
    private readonly ties: CloseTies,
  ) {}

  /** For lists: it reads every customer that is kept apart from somebody. */
  async of(sql: Sql, actor: PersonActor): Promise<Reach> {
    const { close, protectedCustomers } = await this.customers.keptApart(sql, await this.staff.linksOf(sql, actor.personId));
    return reachOf(actor, close, protectedCustomers);
  }

  /** For one complaint: it reads its own customer. */
  async allows(sql: Sql, actor: PersonActor, complaint: ReachedComplaint): Promise<boolean> {
    const party = complaint.customerId ? await this.customers.read(sql, complaint.customerId) : null;
    const links = await this.ties.of(sql, actor.personId);
    return isWithinReach(reachTowards(party?.customer ?? null, actor, links), complaint);
  }

  /** Throws 404 `complaint-not-found` for a complaint that this person must not see. */
  async require(sql: Sql, actor: PersonActor, complaint: ReachedComplaint): Promise<void> {
    if (complaint.customerId === null && complaint.aboutPersonId === null) return;
    if (!(await this.allows(sql, actor, complaint))) throw complaintErrors.notFound();
  }
}
