/** An ISO-4217 code, three capital letters. */
export type Currency = string;

/** An amount in the currency's smallest unit: never a fraction, never a float. */
export type Money = { readonly minor: number; readonly currency: Currency };

/** Throws RangeError unless `minor` is a safe integer and `currency` three capital letters. */
export const money = (minor: number, currency: Currency): Money => {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`Not a whole number of minor units: ${minor}`);
  if (!/^[A-Z]{3}$/.test(currency)) throw new RangeError(`Not an ISO-4217 currency: ${currency}`);
  return { minor, currency };
};

const sameCurrency = (a: Money, b: Money): void => {
  if (a.currency !== b.currency) throw new RangeError(`Cannot mix ${a.currency} and ${b.currency}`);
};

export const isWithin = (amount: Money, limit: Money): boolean => {
  sameCurrency(amount, limit);
  return amount.minor <= limit.minor;
};

export const plus = (a: Money, b: Money): Money => {
  sameCurrency(a, b);
  return money(a.minor + b.minor, a.currency);
};
