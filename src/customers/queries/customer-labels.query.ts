import { Injectable } from '@nestjs/common';
import type { CustomerId, PremiseId } from '../../kernel/index.ts';
import { oneRow, type Sql } from '../../platform/index.ts';
import type { HouseholdId } from '../domain/customer.ts';

/** Names of customers and addresses of places, by id; an unknown id is left out. */
export type CustomerLabels = {
  readonly customers: ReadonlyMap<CustomerId, string>;
  readonly premises: ReadonlyMap<PremiseId, string>;
};

/** Customers that lists leave out: those close to somebody with their households, and all protected ones. */
export type KeptApart = { readonly close: readonly CustomerId[]; readonly protectedCustomers: readonly CustomerId[] };

/** Somebody's own customers and households. */
export type CloseTo = { readonly customerIds: readonly CustomerId[]; readonly householdIds: readonly HouseholdId[] };

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

  /** In which language to write to each, as BCP 47 tags. */
  async writtenLanguages(sql: Sql, customerIds: readonly CustomerId[]): Promise<ReadonlyMap<CustomerId, string>> {
    if (customerIds.length === 0) return new Map();
    const rows = await sql.rows<Named<CustomerId>>({
      name: 'customers-written-languages',
      text: 'SELECT c.id, c.written_language AS label FROM customer c WHERE c.id = ANY ($1)',
      values: [customerIds],
    });
    return byId(rows);
  }

  keptApart(sql: Sql, { customerIds, householdIds }: CloseTo): Promise<KeptApart> {
    return oneRow<KeptApart>(sql, {
      name: 'customers-kept-apart',
      text: `SELECT ARRAY(SELECT c.id FROM customer c WHERE c.id = ANY ($2)
                 UNION SELECT c.id FROM customer c WHERE c.household_id = ANY ($1)
                 UNION SELECT c.id FROM customer o JOIN customer c ON c.household_id = o.household_id WHERE o.id = ANY ($2)) AS close,
               ARRAY(SELECT c.id FROM customer c WHERE c.protected) AS "protectedCustomers"`,
      values: [householdIds, customerIds],
    });
  }

  /** Who of these customers belongs to which household; those who belong to none are left out. */
  async householdsOf(sql: Sql, customerIds: readonly CustomerId[]): Promise<ReadonlyMap<CustomerId, HouseholdId>> {
    if (customerIds.length === 0) return new Map();
    const rows = await sql.rows<{ id: CustomerId; householdId: HouseholdId }>({
      name: 'customers-households-of',
      text: `SELECT c.id, c.household_id AS "householdId" FROM customer c WHERE c.id = ANY ($1) AND c.household_id IS NOT NULL`,
      values: [customerIds],
    });
    return new Map(rows.map(({ id, householdId }) => [id, householdId]));
  }
}

const byId = <Id>(named: readonly Named<Id>[]): ReadonlyMap<Id, string> => new Map(named.map(({ id, label }) => [id, label]));
