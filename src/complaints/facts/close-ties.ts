import { Injectable } from '@nestjs/common';
import { CustomersApi } from '../../customers/index.ts';
import type { PersonId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { StaffApi, type StaffLinks } from '../../staff/index.ts';

/** Whom somebody is close to: HR links them to their own account, and everybody of that household is then theirs too. */
@Injectable()
export class CloseTies {
  constructor(
    private readonly staff: StaffApi,
    private readonly customers: CustomersApi,
  ) {}

  async of(sql: Sql, personId: PersonId): Promise<StaffLinks> {
    const links = await this.staff.linksOf(sql, personId);
    const households = await this.customers.householdsOf(sql, links.customerIds);
    return { ...links, householdIds: [...links.householdIds, ...households] };
  }
}
