import type { Account } from '../domain/account.ts';

/** An account as PostgreSQL writes it into JSON: numbers and days are themselves, an instant is a text. */
export type AccountJson = Omit<Account, 'factsAsOf'> & { readonly factsAsOf: string | null };

export const toAccount = ({ factsAsOf, ...account }: AccountJson): Account => ({
  ...account,
  factsAsOf: factsAsOf === null ? null : new Date(factsAsOf),
});
