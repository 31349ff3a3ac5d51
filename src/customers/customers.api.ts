import { Injectable } from '@nestjs/common';
import type { AccountId, CustomerId, PremiseId } from '../kernel/index.ts';
import type { Sql, Tx } from '../platform/index.ts';
import { Accounts, type CutOff } from './db/accounts.repository.ts';
import { ContactPoints, type Reach } from './db/contact-points.repository.ts';
import { Customers, type CustomerAccounts, type LockedCustomer } from './db/customers.repository.ts';
import type { Account } from './domain/account.ts';
import type { Customer, HouseholdId } from './domain/customer.ts';
import type { Party, PartyQuestion } from './domain/party.ts';
import type { Premise } from './domain/premise.ts';
import { CustomerLabelsQuery, type CloseTo, type CustomerLabels, type KeptApart } from './queries/customer-labels.query.ts';
import { LookUpCustomers, type FoundCustomer } from './queries/look-up-customers.query.ts';
import { MatchingPartiesQuery, type MatchingParties } from './queries/matching-parties.query.ts';
import { CreateAccount, type NewAccount } from './use-cases/create-account.ts';
import { CreateCustomer, type NewCustomer } from './use-cases/create-customer.ts';
import { CreatePremise, type NewPremise } from './use-cases/create-premise.ts';

/** What other modules may ask of customers. */
@Injectable()
export class CustomersApi {
  constructor(
    private readonly customers: Customers,
    private readonly accounts: Accounts,
    private readonly contactPoints: ContactPoints,
    private readonly find: LookUpCustomers,
    private readonly many: CustomerLabelsQuery,
    private readonly matches: MatchingPartiesQuery,
    private readonly newCustomer: CreateCustomer,
    private readonly newAccount: CreateAccount,
    private readonly newPremise: CreatePremise,
  ) {}

  /** The customer, then all their accounts, locked until the transaction ends. Throws 404 `customer-not-found`. */
  lock(tx: Tx, id: CustomerId): Promise<LockedCustomer> {
    return this.customers.lock(tx, id);
  }

  /** The same without locks. */
  read(sql: Sql, id: CustomerId): Promise<CustomerAccounts> {
    return this.customers.read(sql, id);
  }

  /**
   * Finds what a contact is about, and the customer of an account.
   * Throws 422 `customer-unknown`, `account-unknown`, `premise-unknown` or `account-of-another-customer`.
   */
  party(sql: Sql, question: PartyQuestion): Promise<Party> {
    return this.customers.party(sql, question);
  }

  /** Where and in which language to write. Throws 404 `customer-not-found`. */
  reach(sql: Sql, id: CustomerId): Promise<Reach> {
    return this.contactPoints.reach(sql, id);
  }

  /** Best first, at most 20; protected customers by their full account number only. */
  lookUp(sql: Sql, text: string, limit: number): Promise<FoundCustomer[]> {
    return this.find.execute(sql, text, { limit, showsProtected: false });
  }

  /** Whose account has exactly this number, however it is grouped; null when nobody's has. */
  holderOf(sql: Sql, accountNumber: string): Promise<CustomerId | null> {
    return this.accounts.holderOf(sql, accountNumber);
  }

  /**
   * Who and where a text may mean by name, telephone, account number or address; of each the first 200 by their ids, and whether that was all; nobody for fewer than three
   * characters. Not a list to show: whoever asks keeps to reach.
   */
  matching(sql: Sql, text: string): Promise<MatchingParties> {
    return this.matches.execute(sql, text);
  }

  /** Names and addresses by id, for lists; an unknown id is left out. */
  labels(sql: Sql, customerIds: readonly CustomerId[], premiseIds: readonly PremiseId[]): Promise<CustomerLabels> {
    return this.many.labels(sql, customerIds, premiseIds);
  }

  /** BCP 47 tags, by id; an unknown id is left out. */
  writtenLanguages(sql: Sql, customerIds: readonly CustomerId[]): Promise<ReadonlyMap<CustomerId, string>> {
    return this.many.writtenLanguages(sql, customerIds);
  }

  /** What billing says of each account about cutting it off; an unknown id is left out. */
  cutOffs(sql: Sql, accountIds: readonly AccountId[]): Promise<ReadonlyMap<AccountId, CutOff>> {
    return this.accounts.cutOffs(sql, accountIds);
  }

  /** These customers, everybody of their households and of those named, and all protected ones: what a list leaves out for somebody. Grows with them. */
  keptApart(sql: Sql, close: CloseTo): Promise<KeptApart> {
    return this.many.keptApart(sql, close);
  }

  /** Who of these customers belongs to which household; those who belong to none are left out. */
  householdsOf(sql: Sql, customerIds: readonly CustomerId[]): Promise<ReadonlyMap<CustomerId, HouseholdId>> {
    return this.many.householdsOf(sql, customerIds);
  }

  createCustomer(tx: Tx, customer: NewCustomer): Promise<Customer> {
    return this.newCustomer.within(tx, customer);
  }

  /** Throws 409 `account-number-taken`. */
  createAccount(tx: Tx, account: NewAccount): Promise<Account> {
    return this.newAccount.within(tx, account);
  }

  createPremise(tx: Tx, premise: NewPremise): Promise<Premise> {
    return this.newPremise.within(tx, premise);
  }

  /** What is known of these accounts and of their customers holds as of now; numbers that nobody has are passed over. */
  confirmFacts(tx: Tx, accountNumbers: readonly string[]): Promise<void> {
    return this.accounts.confirm(tx, accountNumbers);
  }
}
