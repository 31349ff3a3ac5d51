import { Injectable } from '@nestjs/common';
import { CustomersApi } from '../../customers/index.ts';
import type { CustomerId, PersonId, PremiseId, TeamId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';

export type Named = {
  readonly customerId: CustomerId | null;
  readonly premiseId: PremiseId | null;
  readonly ownerId: PersonId | null;
  readonly teamId: TeamId | null;
};

export type NamesOf = {
  readonly customerName: string | null;
  readonly address: string | null;
  readonly ownerName: string | null;
  readonly teamName: string | null;
};

/** Names for the ids in a list, asked of those who own them: a handful of statements for a page, however long. */
@Injectable()
export class Labels {
  constructor(
    private readonly staff: StaffApi,
    private readonly customers: CustomersApi,
  ) {}

  /** `masked` shows who works on it and hides who complained and where. */
  async of(sql: Sql, rows: readonly Named[], masked: boolean): Promise<(row: Named) => NamesOf> {
    const [people, teams, { customers, premises }] = await Promise.all([
      this.staff.names(sql, known(rows.map(({ ownerId }) => ownerId))),
      this.staff.teams(sql),
      masked
        ? nobody
        : this.customers.labels(sql, known(rows.map((row) => row.customerId)), known(rows.map((row) => row.premiseId))),
    ]);
    const teamNames = new Map(teams.map(({ id, name }) => [id, name]));
    return (row) => ({
      customerName: found(customers, row.customerId),
      address: found(premises, row.premiseId),
      ownerName: found(people, row.ownerId),
      teamName: found(teamNames, row.teamId),
    });
  }
}

const nobody = { customers: new Map<CustomerId, string>(), premises: new Map<PremiseId, string>() };

const known = <Id extends string>(ids: readonly (Id | null)[]): Id[] => [...new Set(ids.filter((id) => id !== null))];

const found = <Id>(names: ReadonlyMap<Id, string>, id: Id | null): string | null =>
  id === null ? null : (names.get(id) ?? null);
