import { Injectable } from '@nestjs/common';
import type { CustomerId, PremiseId } from '../../kernel/index.ts';
import { oneRow, type Sql } from '../../platform/index.ts';
import type { HouseholdId } from '../domain/customer.ts';

/** Names of customers and addresses of places, by id; an unknown id is left out. */
export type CustomerLabels = {
  readonly customers: ReadonlyMap<CustomerId, string>;
  readonly premises: ReadonlyMap<PremiseId, string>;
};

/** Customers that lists leave out: those of the asked households, and all protected ones. */
export type KeptApart = { readonly inHouseholds: readonly CustomerId[]; readonly protectedCustomers: readonly CustomerId[] };

type Named<Id> = { readonly id: Id; readonly label: string };

/** What other modules' lists need to know of many customers at once. */
@Injectable()
export class CustomerLabelsQuery {
  async labels(sql: Sql, customerIds: readonly CustomerId[], premiseIds: readonly PremiseId[]): Promise<CustomerLabels> {
    const { customers, premises } = await oneRow<{ customers: Named<CustomerId>[]; premises: Named<PremiseId>[] }>(sql, {
      name: 'customers-labels',
      text: `SELECT (SELECT coalesce(json_agg(json_build_object('id', c.id, 'label', c.name)), '[]') FROM customer c WHERE c.id = ANY ($1)) AS customers,
               (SELECT coalesce(json_agg(json_build_object('id', p.id, 'label', p.address)), '[]') FROM premise p WHERE p.id = ANY ($2)) AS premises`,
      values: [customerIds, premiseIds],
    });
    return { customers: byId(customers), premises: byId(premises) };
  }

  keptApart(sql: Sql, householdIds: readonly HouseholdId[]): Promise<KeptApart> {
    return oneRow<KeptApart>(sql, {
      name: 'customers-kept-apart',
      text: `SELECT ARRAY(SELECT c.id FROM customer c WHERE c.household_id = ANY ($1)) AS "inHouseholds",
               ARRAY(SELECT c.id FROM customer c WHERE c.protected) AS "protectedCustomers"`,
      values: [householdIds],
    });
  }
}

const byId = <Id>(named: readonly Named<Id>[]): ReadonlyMap<Id, string> => new Map(named.map(({ id, label }) => [id, label]));
