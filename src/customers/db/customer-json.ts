import type { Customer } from '../domain/customer.ts';

/** A customer out of a JSON column: instants are text there. */
export type CustomerJson = Omit<Customer, 'factsAsOf'> & { readonly factsAsOf: string | null };

export const toCustomer = ({ factsAsOf, ...customer }: CustomerJson): Customer => ({
  ...customer,
  factsAsOf: factsAsOf === null ? null : new Date(factsAsOf),
});
