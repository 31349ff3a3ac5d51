import { Injectable } from '@nestjs/common';
import { CustomersApi } from '../../customers/index.ts';
import type { PersonId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { StaffApi, type StaffLinks } from '../../staff/index.ts';

const nobody: StaffLinks = { customerIds: [], householdIds: [], acquaintanceIds: [] };

/** Whom somebody is close to: HR links them to their own account, and everybody of that household is then theirs too. */
@Injectable()
export class CloseTies {
  constructor(
    private readonly staff: StaffApi,
    private readonly customers: CustomersApi,
  ) {}

  async of(sql: Sql, personId: PersonId): Promise<StaffLinks> {
    return (await this.ofAll(sql, [personId])).get(personId) ?? nobody;
  }

  /** Of each of these people, with their own households, in two statements at most. */
  async ofAll(sql: Sql, personIds: readonly PersonId[]): Promise<ReadonlyMap<PersonId, StaffLinks>> {
    const links = await this.staff.linksOfAll(sql, personIds);
    const own = [...links.values()].flatMap(({ customerIds }) => customerIds);
    const households = await this.customers.householdsOf(sql, [...new Set(own)]);
    const withTheirs = (of: StaffLinks): StaffLinks => {
      const theirs = of.customerIds.flatMap((id) => households.get(id) ?? []);
      return { ...of, householdIds: [...of.householdIds, ...theirs] };
    };
    return new Map(personIds.map((id) => [id, withTheirs(links.get(id) ?? nobody)]));
  }
}
