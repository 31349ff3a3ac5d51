import { Injectable } from '@nestjs/common';
import { CustomersApi } from '../../customers/index.ts';
import type { PersonActor } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';
import { isWithinReach, reachOf, type Reach, type ReachedComplaint } from '../domain/reach.ts';

/** The one place that says which complaints a person may see. */
@Injectable()
export class Reaches {
  constructor(
    private readonly staff: StaffApi,
    private readonly customers: CustomersApi,
  ) {}

  async of(sql: Sql, actor: PersonActor): Promise<Reach> {
    const { close, protectedCustomers } = await this.customers.keptApart(sql, await this.staff.linksOf(sql, actor.personId));
    return reachOf(actor, close, protectedCustomers);
  }

  /** Throws 404 `complaint-not-found` for a complaint that this person must not see. */
  async require(sql: Sql, actor: PersonActor, complaint: ReachedComplaint): Promise<void> {
    if (complaint.customerId === null && complaint.aboutPersonId === null) return;
    if (!isWithinReach(await this.of(sql, actor), complaint)) throw complaintErrors.notFound();
  }
}
