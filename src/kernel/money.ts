/** An ISO-4217 code, three capital letters. */
export type Currency = string;

/** ISO 4217's own code for "no currency": where no amount is spoken of. */
export const noCurrency: Currency = 'XXX';

/** An amount in the currency's smallest unit: never a fraction, never a float. */
export type Money = { readonly minor: number; readonly currency: Currency };
