import { Injectable } from '@nestjs/common';
import { Ids, type AccountId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Accounts } from '../db/accounts.repository.ts';
import type { Account } from '../domain/account.ts';
import { nothingBilled } from '../domain/billing-facts.ts';
import type { PremiseLink } from '../domain/premise.ts';

/** Facts from billing may be left out: they are then not known. Links to premises begin and end with the account. */
export type NewAccount = Pick<Account, 'number' | 'customerId' | 'utility' | 'currency' | 'openedOn'> &
  Partial<Omit<Account, 'id'>> & { readonly premises?: readonly Pick<PremiseLink, 'premiseId' | 'role'>[] };

@Injectable()
export class CreateAccount {
  constructor(
    private readonly accounts: Accounts,
    private readonly ids: Ids,
  ) {}

  /** The number is kept in capitals without spaces. Throws 409 `account-number-taken`. */
  async within(tx: Tx, { premises = [], ...given }: NewAccount): Promise<Account> {
    const number = given.number.replace(/\s/g, '').toUpperCase();
    const account: Account = { ...unknown, ...given, number, id: this.ids.next<AccountId>() };
    const { id: accountId, openedOn: validFrom, closedOn: validTo } = account;
    await this.accounts.insert(tx, account);
    await this.accounts.linkPremises(
      tx,
      premises.map((premise) => ({ ...premise, accountId, validFrom, validTo })),
    );
    return account;
  }
}

const unknown: Omit<Account, 'id' | 'number' | 'customerId' | 'utility' | 'currency' | 'openedOn'> = {
  balanceMinor: null,
  disputedMinor: null,
  lastBillMinor: null,
  averageBillMinor: null,
  disconnectOn: null,
  legalHold: false,
  factsAsOf: null,
  closedOn: null,
  ...nothingBilled,
};
