/** An ISO-4217 code, three capital letters. */
export type Currency = string;

/** An amount in the currency's smallest unit: never a fraction, never a float. */
export type Money = { readonly minor: number; readonly currency: Currency };
