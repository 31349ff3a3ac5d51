import type { Money } from '../../kernel/index.ts';
import type { Language } from './language.ts';

/** How moments, sums and references are written for the reader. */
export type Say = {
  /** "Monday, March 2, 2026 at 5:00 PM EST" */
  readonly moment: (at: Date) => string;
  /** "Monday, March 2, 2026" */
  readonly day: (at: Date) => string;
  readonly money: (amount: Money) => string;
};

const locales: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' };

/** `zone` is the IANA name of where the house is. */
export function sayIn(language: Language, zone: string): Say {
  const locale = locales[language];
  const day = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: zone } as const;
  const moment = { ...day, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
  return {
    day: (at) => withPlainSpaces(new Intl.DateTimeFormat(locale, day).format(at)),
    moment: (at) => withPlainSpaces(new Intl.DateTimeFormat(locale, moment).format(at)),
    money: ({ minor, currency }) => withPlainSpaces(inCurrency(locale, minor, currency)),
  };
}

function inCurrency(locale: string, minor: number, currency: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** A narrow space would make a text message cost twice as much. */
const withPlainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
