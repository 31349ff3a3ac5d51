import { bareAmount, minorUnits, mostMinor, parseAmount } from './format.ts';

/** Why something is no amount: money of elsewhere, below or at nothing, more digits than the money has, beyond what is taken, or no number. */
export type AmountFault = 'currency' | 'negative' | 'nothing' | 'decimals' | 'tooLarge' | 'unreadable';

/** What is wrong with what a person typed as an amount; null when nothing is, or nothing was typed. */
export function amountFault(typed: string, currency: string): AmountFault | null {
  if (typed === '' || parseAmount(typed, currency) !== null) return null;
  const plain = bareAmount(typed, currency);
  if (namesMoney(plain)) return 'currency';
  if (/^[-−–]\s*\d/.test(plain)) return 'negative';
  if (/^[0]+(?:[.,]0+)?$/.test(plain)) return 'nothing';
  const digits = /^(\d[\d.,' ]*?)(?:[.,](\d+))?$/.exec(plain);
  if (!digits) return 'unreadable';
  const units = Number((digits[1] ?? '').replace(/\D/g, ''));
  return units * minorUnits(currency) > mostMinor ? 'tooLarge' : 'decimals';
}

const namesMoney = (plain: string): boolean => {
  const code = /(?:^|\P{L})(\p{L}{3})(?:\P{L}|$)/u.exec(plain)?.[1]?.toUpperCase();
  return /\p{Sc}/u.test(plain) || (code !== undefined && Intl.supportedValuesOf('currency').includes(code));
};
