import { Injectable } from '@nestjs/common';
import type { CustomerId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import type { Account } from '../domain/account.ts';
import { customerErrors } from '../domain/customer.errors.ts';
import type { Customer } from '../domain/customer.ts';
import { checkParty, type Party, type PartyQuestion } from '../domain/party.ts';
import type { Premise } from '../domain/premise.ts';
import { toAccount, type AccountJson } from './account-json.ts';
import { accountColumns, customerColumns, premiseColumns } from './customer-columns.ts';
import { toCustomer, type CustomerJson } from './customer-json.ts';

/** A customer with all accounts, in the order of their ids. */
export type CustomerAccounts = { readonly customer: Customer; readonly accounts: readonly Account[] };

/** As read under locks that last until the transaction ends. */
export type LockedCustomer = CustomerAccounts;

/** The account arm names the customer arm, so the customer is locked before the first account. */
const withAccounts = (lock: '' | 'FOR NO KEY UPDATE'): string => `
  WITH c AS MATERIALIZED (SELECT ${customerColumns} FROM customer c WHERE c.id = $1 ${lock}),
       a AS MATERIALIZED (SELECT ${accountColumns} FROM account a WHERE a.customer_id = (SELECT c.id FROM c) ORDER BY a.id ${lock})
  SELECT c.*, (SELECT coalesce(json_agg(a ORDER BY a.id), '[]') FROM a) AS accounts FROM c`;

@Injectable()
export class Customers {
  async insert(tx: Tx, customer: Customer): Promise<void> {
    await tx.rows({
      name: 'customers-customer-insert',
      text: `INSERT INTO customer (id, name, segment, household_id, vulnerable, medical_equipment, spoken_language, written_language,
               representative, protected, customer_since, facts_as_of, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      values: [
        customer.id, customer.name, customer.segment, customer.householdId, customer.vulnerable, customer.medicalEquipment,
        customer.spokenLanguage, customer.writtenLanguage, customer.representative, customer.protected, customer.customerSince,
        customer.factsAsOf, tx.now,
      ],
    }); // prettier-ignore
  }

  /** Everybody else waits until this transaction ends: first at the customer, then at the accounts. Throws 404 `customer-not-found`. */
  lock(tx: Tx, id: CustomerId): Promise<LockedCustomer> {
    return this.#one(tx, { name: 'customers-lock', text: withAccounts('FOR NO KEY UPDATE'), values: [id] });
  }

  /** Throws 404 `customer-not-found`. */
  read(sql: Sql, id: CustomerId): Promise<CustomerAccounts> {
    return this.#one(sql, { name: 'customers-read', text: withAccounts(''), values: [id] });
  }

  /** Throws 422 `customer-unknown`, `account-unknown`, `premise-unknown` or `account-of-another-customer`. */
  async party(sql: Sql, question: PartyQuestion): Promise<Party> {
    const { customerId = null, accountId = null, premiseId = null } = question;
    if (!customerId && !accountId && !premiseId) return { customer: null, account: null, premise: null };
    const found = await maybeRow<{ customer: CustomerJson | null; account: AccountJson | null; premise: Premise | null }>(sql, {
      name: 'customers-party',
      text: `WITH a AS (SELECT ${accountColumns} FROM account a WHERE a.id = $2)
             SELECT (SELECT row_to_json(a) FROM a) AS account,
               (SELECT row_to_json(r) FROM (SELECT ${customerColumns} FROM customer c
                WHERE c.id = coalesce($1::uuid, (SELECT a."customerId" FROM a))) r) AS customer,
               (SELECT row_to_json(r) FROM (SELECT ${premiseColumns} FROM premise p WHERE p.id = $3) r) AS premise`,
      values: [customerId, accountId, premiseId],
    });
    const { customer = null, account = null, premise = null } = found ?? {};
    return checkParty(question, { customer: customer && toCustomer(customer), account: account && toAccount(account), premise });
  }

  async #one(sql: Sql, statement: { name: string; text: string; values: unknown[] }): Promise<CustomerAccounts> {
    const found = await maybeRow<Customer & { accounts: AccountJson[] }>(sql, statement);
    if (!found) throw customerErrors.notFound();
    const { accounts, ...customer } = found;
    return { customer, accounts: accounts.map(toAccount) };
  }
}
