import type { Role } from '../../kernel/index.ts';
import type { Account } from '../domain/account.ts';
import type { ContactPoint } from '../domain/contact-point.ts';
import { discretionFor, type Discretion } from '../domain/discretion.ts';
import { maskedName, maskedTail, maskedText } from '../domain/mask.ts';
import type { AccountPremise } from '../domain/premise.ts';
import type { CustomerContext } from '../queries/customer-context.query.ts';
import type {
  AccountPremiseView,
  CustomerAccountView,
  AccountAmountView,
  ContactPointView,
  CustomerContextView,
} from './customers.views.ts';

/** Masked for an auditor; where a protected customer lives and is reached is for leads. */
export function toContextView({ customer, accounts, points, premises }: CustomerContext, role: Role): CustomerContextView {
  const shown = discretionFor(role, customer);
  const masked = shown === 'masked';
  return {
    ...customer,
    name: masked ? maskedName(customer.name) : customer.name,
    representative: masked && customer.representative !== null ? maskedName(customer.representative) : customer.representative,
    accounts: accounts.map((account) => toAccountView(account, premises, shown)),
    contactPoints: points.map((point) => toContactPointView(point, shown)),
  };
}

function toAccountView(account: Account, premises: readonly AccountPremise[], shown: Discretion): CustomerAccountView {
  const { id, number, utility, currency, disconnectOn, legalHold, factsAsOf, openedOn, closedOn } = account;
  const amount = (minor: number | null): AccountAmountView | null => (minor === null ? null : { minor, currency });
  return {
    id,
    number: shown === 'masked' ? maskedTail(number) : number,
    utility,
    currency,
    balance: amount(account.balanceMinor),
    disputed: amount(account.disputedMinor),
    lastBill: amount(account.lastBillMinor),
    averageBill: amount(account.averageBillMinor),
    disconnectOn,
    legalHold,
    factsAsOf: factsAsOf?.toISOString() ?? null,
    openedOn,
    closedOn,
    premises: premises.filter(({ accountId }) => accountId === id).map((premise) => toPremiseView(premise, shown)),
  };
}

function toPremiseView(premise: AccountPremise, shown: Discretion): AccountPremiseView {
  const { id, address, city, postcode, safetyFlags, role, validFrom, validTo } = premise;
  const where = shown === 'open' ? { address, postcode } : { address: maskedText, postcode: maskedText };
  return { id, ...where, city, safetyFlags: [...safetyFlags], role, validFrom, validTo };
}

const toContactPointView = ({ kind, value, preferred }: ContactPoint, shown: Discretion): ContactPointView => ({
  kind,
  value: shown === 'open' ? value : shown === 'masked' ? maskedTail(value) : maskedText,
  preferred,
});
