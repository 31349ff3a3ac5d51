import type { AccountId, CustomerId, PremiseId } from '../../kernel/index.ts';
import type { Account } from './account.ts';
import type { Customer } from './customer.ts';
import { customerErrors } from './customer.errors.ts';
import type { Premise } from './premise.ts';

/** What a contact says it is about; each part may be missing. */
export type PartyQuestion = {
  readonly customerId?: CustomerId | null;
  readonly accountId?: AccountId | null;
  readonly premiseId?: PremiseId | null;
};

/** The same as found. With an account there is always its customer. */
export type Party = { readonly customer: Customer | null; readonly account: Account | null; readonly premise: Premise | null };

/** Throws 422 for what was named and not found, and for an account that is somebody else's. */
export function checkParty({ customerId, accountId, premiseId }: PartyQuestion, { customer, account, premise }: Party): Party {
  if (accountId && !account) throw customerErrors.accountUnknown();
  if (customerId && !customer) throw customerErrors.customerUnknown();
  if (premiseId && !premise) throw customerErrors.premiseUnknown();
  if (account && customer && account.customerId !== customer.id) throw customerErrors.accountOfAnother();
  return { customer, account, premise };
}
